import { attribute, type HtmlNode, names } from "./parse-html.ts";

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What a raised text is: a number that was inserted (article 22¹), a footnote's mark, or letters like others. */
export type Raised = { readonly text: string; readonly noise: boolean };

/** Reads a `sup`. `before` is the character it stands behind. */
export function readRaised(words: string, linked: boolean, before: string): Raised {
  const text = words.trim();
  if (!/^[([]?(?:\d{1,3}|\*{1,4}|[a-z])[)\]]?$/u.test(text)) return { text: words, noise: false };
  if (/\d/u.test(before) && /^\d{1,3}$/u.test(text) && !linked) return { text: `-${text}`, noise: false };
  const isUnit = !linked && /[mм]/iu.test(before) && /^[23]$/u.test(text);
  return { text: text.replaceAll(/\d/gu, (digit) => DIGITS.charAt(Number(digit))), noise: !isUnit };
}

/** A link to a footnote, by its class, role or where it leads. */
export function isNoteMark(node: HtmlNode): boolean {
  if (node.tagName !== "a" && node.tagName !== "span") return false;
  return attribute(node, "role") === "doc-noteref" || names(node).some((name) => /^(?:foot|end|sdfoot|sdend)note-?(?:ref|reference|anc|mark|call)/iu.test(name));
}

/** Where footnotes stand. */
export function isNote(node: HtmlNode): boolean {
  return /^doc-(?:footnotes?|endnotes?)$/u.test(attribute(node, "role"))
    || (/^(?:div|section|p|dl|dd|li|ol|aside|td)$/u.test(node.tagName ?? "") && names(node).some((name) => /^(?:sd)?(?:foot|end)notes?(?:[-_]?(?:text|body|list|\d+(?:sym)?))?(?:-western)?$|^oj-note$/iu.test(name)));
}
