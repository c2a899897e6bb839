import { CellCounter } from "../structure/cells.ts";
import type { LineWriter } from "./line-writer.ts";
import { List } from "./lists.ts";
import { attribute, type HtmlNode, names } from "./parse-html.ts";
import { isNote, isNoteMark, readRaised } from "./raised.ts";

const BLOCKS: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
  "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
]);
/** Akoma Ntoso shown as HTML: what its style sheets show as blocks. */
const AKN_BLOCK = /^akn-(?:article|blockList|chapter|clause|content|crossHeading|def|division|heading|intro|item|listIntroduction|listWrapUp|longTitle|p|paragraph|part|point|preamble|section|subheading|subparagraph|subsection|tblock|wrapUp)$/u;

/** How deep in what: preformatted text, noise, a list. */
interface Within { readonly preformatted: boolean; readonly noise: boolean; readonly list: List | undefined; readonly path: string }

/** Writes the blocks of a page's part; `isChrome` tells what is left out. */
export class Walk {
  readonly #writer: LineWriter;
  readonly #cells = new CellCounter();
  readonly #isChrome: (node: HtmlNode) => boolean;

  constructor(writer: LineWriter, isChrome: (node: HtmlNode) => boolean) {
    this.#writer = writer;
    this.#isChrome = isChrome;
  }

  /** Writes one part of the page as a block. */
  part(node: HtmlNode): void {
    this.#node(node, { preformatted: false, noise: false, list: undefined, path: pathOf(node) });
    this.#writer.end();
  }

  #node(node: HtmlNode, within: Within): void {
    if (node.value !== undefined && node.nodeName === "#text") {
      if (within.preformatted) this.#writer.writePreformatted(node.value, within.noise);
      else this.#writer.write(node.value, within.noise);
    } else if (node.tagName !== undefined && !this.#isChrome(node)) this.#element(node, within);
  }

  #element(node: HtmlNode, within: Within): void {
    const tag = node.tagName ?? "";
    if (tag === "br") this.#writer.breakLine();
    else if (tag === "sup" || isNoteMark(node)) this.#raised(node, within);
    else if (BLOCKS.has(tag) || names(node).some((name) => AKN_BLOCK.test(name))) this.#block(node, within);
    else {
      this.#children(node, within);
      // The number of a provision, however near its words stand.
      if (names(node).some((name) => name === "num" || name === "akn-num")) this.#writer.space();
    }
  }

  #block(node: HtmlNode, within: Within): void {
    const tag = node.tagName ?? "";
    this.#writer.end();
    this.#writer.element = within.path;
    if (tag === "li") this.#writer.write(within.list?.mark(node) ?? "", within.noise);
    const isList = tag === "ol" || tag === "ul" || tag === "menu" || tag === "dir";
    this.#inTable(node, () => this.#children(node, {
      ...within,
      preformatted: tag === "pre" || within.preformatted,
      noise: within.noise || isNote(node),
      list: isList ? new List(node) : within.list,
    }));
  }

  /** Reads a block; a table's, row's or cell's words are known for what they are. */
  #inTable(node: HtmlNode, read: () => void): void {
    const counter = this.#cells;
    const whole = (): void => {
      this.#writer.cell = counter.at;
      read();
      this.#writer.end();
    };
    if (node.tagName === "table") counter.inTable(whole);
    else if (node.tagName === "tr") counter.inRow(whole);
    else if (node.tagName === "td" || node.tagName === "th") counter.inCell(Number(attribute(node, "colspan")) || 1, whole);
    else whole();
    this.#writer.cell = counter.at;
  }

  #children(node: HtmlNode, within: Within): void {
    const times = new Map<string, number>();
    for (const child of node.childNodes ?? []) {
      const tag = child.tagName;
      if (tag === undefined) {
        this.#node(child, within);
        continue;
      }
      const at = (times.get(tag) ?? 0) + 1;
      times.set(tag, at);
      const isBlock = BLOCKS.has(tag) || names(child).some((name) => AKN_BLOCK.test(name));
      this.#node(child, isBlock ? { ...within, path: attribute(child, "id") || `${within.path}/${tag}[${at}]` } : within);
      if (isBlock) this.#writer.element = within.path;
    }
  }

  #raised(node: HtmlNode, within: Within): void {
    const raised = readRaised(wordsOf(node), hasLink(node), this.#writer.last);
    this.#writer.write(raised.text, within.noise || raised.noise);
  }
}

function wordsOf(node: HtmlNode): string {
  return node.value ?? (node.childNodes ?? []).map(wordsOf).join("");
}

function hasLink(node: HtmlNode): boolean {
  return node.tagName === "a" || node.parentNode?.tagName === "a" || (node.childNodes ?? []).some(hasLink);
}

/** Path of an element from the page's root, or the nearest id and the path from there. */
function pathOf(node: HtmlNode): string {
  const id = attribute(node, "id");
  if (id !== "") return id;
  const parent = node.parentNode;
  if (parent === undefined || parent === null || node.tagName === undefined) return "";
  const twins = (parent.childNodes ?? []).filter((each) => each.tagName === node.tagName);
  return `${pathOf(parent)}/${node.tagName}${twins.length > 1 ? `[${twins.indexOf(node) + 1}]` : ""}`;
}
