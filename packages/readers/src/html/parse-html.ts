import { defaultTreeAdapter, parse } from "parse5";
import { Unreadable } from "../office/unreadable.ts";

/** A node of the page: an element when it has `tagName`, a text when it has `value`. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
  readonly parentNode?: HtmlNode | null;
}

/** What a page may have; browsers stop at a depth of 512. */
const MAX_DEPTH = 1_000;
const MAX_ELEMENTS = 600_000;

/**
 * Parses a page as browsers do.
 * @throws Unreadable when it is nested too deep, or its unclosed tags make too many elements
 */
export function parseHtml(text: string): HtmlNode {
  let depth = 0;
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...given) {
      if (++elements > MAX_ELEMENTS) throw new Unreadable("too-large", `The page has more than ${MAX_ELEMENTS} elements, more than an act may have; give one act per file.`);
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new Unreadable("too-deep", `The page's elements are nested more than ${MAX_DEPTH} deep, which no act needs; give the page as its publisher made it, or the act as text.`);
    },
    onItemPop() {
      depth--;
    },
  };
  const document = parse(closeEmpty(text), { treeAdapter }) as unknown as HtmlNode;
  const root = document.childNodes?.find((node) => node.tagName === "html");
  return root?.childNodes?.findLast((node) => node.tagName === "body" || node.tagName === "frameset") ?? document;
}

/** XHTML closes empty elements with a slash, which HTML does not know: `<title/>` would swallow the page. */
function closeEmpty(text: string): string {
  if (!/^\s*<\?xml|<html[^<>]*\sxmlns=/iu.test(text.slice(0, 2_000))) return text;
  return text.replaceAll(/<(script|style|title|textarea|iframe|noscript|a|span|div|p|i|b|em|strong|sup|td|th|li|ol|ul)(\s[^<>]*)?\/>/giu, "<$1$2></$1>");
}

/** Value of an attribute; empty when there is none. */
export function attribute(node: HtmlNode, name: string): string {
  return node.attrs?.find((each) => each.name === name)?.value ?? "";
}

/** Names of its classes, and its id. */
export function names(node: HtmlNode): string[] {
  return `${attribute(node, "class")} ${attribute(node, "id")}`.split(/\s+/u).filter((name) => name !== "");
}
