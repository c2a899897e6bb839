import { attribute, type HtmlNode } from "./parse-html.ts";
import type { Weight } from "./weigh.ts";

/**
 * The parts of a page that hold the act, in order: what the page calls so (`main`, a single `article`) if it has enough of the text; else the
 * smallest element with nearly all of it, and beside it headings and other long texts.
 */
export function mainContent(body: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>, isChrome: (node: HtmlNode) => boolean): HtmlNode[] {
  const own = (node: HtmlNode): number => (isChrome(node) ? 0 : (weights.get(node)?.letters ?? 0) - (weights.get(node)?.linked ?? 0));
  const all = Math.max(1, own(body));
  const called = find(body, (node) => node.tagName === "main" || attribute(node, "role").toLowerCase() === "main");
  const articles = find(body, (node) => node.tagName === "article");
  for (const found of [called, articles]) if (found.length === 1 && found[0] !== undefined && own(found[0]) > all * 0.4) return found;
  const kept: HtmlNode[] = [];
  const after: HtmlNode[] = [];
  let at = body;
  for (;;) {
    const children = (at.childNodes ?? []).filter((node) => !isChrome(node));
    const main = children.find((node) => own(node) >= all * 0.8);
    if (main === undefined) return [...kept, at, ...after.toReversed()];
    const where = children.indexOf(main);
    kept.push(...children.slice(0, where).filter((node) => isHeading(node) || own(node) > 200));
    after.push(...children.slice(where + 1).filter((node) => own(node) > 200).toReversed());
    at = main;
    // A table of data is read whole, its head too; one that only lays the page out is not.
    if (isData(main)) return [...kept, main, ...after.toReversed()];
  }
}

/** A table with rows of three cells or more that have words. */
function isData(node: HtmlNode): boolean {
  if (node.tagName !== "table") return false;
  const rows = find(node, ({ tagName }) => tagName === "tr");
  return rows.filter((row) => (row.childNodes ?? []).filter((cell) => (cell.tagName === "td" || cell.tagName === "th") && hasWords(cell)).length >= 3).length >= 2;
}

function hasWords(node: HtmlNode): boolean {
  return /\S/u.test(node.value ?? "") || (node.childNodes ?? []).some(hasWords);
}

function find(node: HtmlNode, wanted: (node: HtmlNode) => boolean): HtmlNode[] {
  if (wanted(node)) return [node];
  return (node.childNodes ?? []).flatMap((child) => (child.tagName === undefined ? [] : find(child, wanted)));
}

/** It is, or holds, a heading of the page. */
function isHeading(node: HtmlNode): boolean {
  return node.tagName !== undefined && (/^h[1-3]$/u.test(node.tagName) || (node.childNodes ?? []).some(isHeading));
}
