import { attribute, type HtmlNode } from "./parse-html.ts";

/** Letters in a node, how many of them in links, and the number of links. */
export interface Weight {
  readonly letters: number;
  readonly linked: number;
  readonly links: number;
}

/** Elements that are never words of an act, whatever the page. */
const SILENT: ReadonlySet<string> = new Set([
  "head", "script", "style", "template", "noscript", "svg", "canvas", "iframe", "object", "video", "audio", "map", "select", "datalist", "button", "textarea", "dialog", "del", "s", "strike", "rp", "rt",
]);

/** The browser shows nothing of it, or what it shows is no text. */
export function isSilent(node: HtmlNode): boolean {
  if (node.tagName === undefined) return node.value === undefined && node.childNodes === undefined;
  if (SILENT.has(node.tagName) || node.attrs?.some(({ name }) => name === "hidden") === true) return true;
  if (attribute(node, "aria-hidden") === "true") return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(node, "style"));
}

/** Weighs every node of a page once. */
export function weigh(root: HtmlNode): ReadonlyMap<HtmlNode, Weight> {
  const weights = new Map<HtmlNode, Weight>();
  const visit = (node: HtmlNode, inLink: boolean): Weight => {
    if (isSilent(node)) return { letters: 0, linked: 0, links: 0 };
    const isLink = node.tagName === "a" && attribute(node, "href") !== "";
    const own = node.value === undefined ? 0 : node.value.replaceAll(/\s+/gu, "").length;
    let [letters, linked, links] = [own, inLink ? own : 0, isLink ? 1 : 0];
    for (const child of node.childNodes ?? []) {
      const weight = visit(child, inLink || isLink);
      letters += weight.letters;
      linked += weight.linked;
      links += weight.links;
    }
    const weight = { letters, linked, links };
    if (node.tagName !== undefined) weights.set(node, weight);
    return weight;
  };
  visit(root, false);
  return weights;
}
