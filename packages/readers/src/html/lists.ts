import { asRoman } from "../office/numerals.ts";
import { attribute, type HtmlNode } from "./parse-html.ts";

const STYLES: Readonly<Record<string, string>> = {
  "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal",
  "lower-latin": "lower-alpha", "upper-latin": "upper-alpha",
};

/** Counts the items of one list and writes their marks as browsers do. */
export class List {
  readonly #ordered: boolean;
  readonly #style: string;
  readonly #step: number;
  #value: number;

  /** @param list an `ol`, or any other list */
  constructor(list: HtmlNode) {
    this.#ordered = list.tagName === "ol";
    const type = attribute(list, "type");
    const told = styleOf(list) ?? STYLES[type] ?? type.toLowerCase();
    this.#style = STYLES[told] ?? (told === "" ? "decimal" : told);
    const reversed = list.attrs?.some(({ name }) => name === "reversed") === true;
    this.#step = reversed ? -1 : 1;
    this.#value = integer(attribute(list, "start")) ?? (reversed ? (list.childNodes ?? []).filter((node) => node.tagName === "li").length : 1);
  }

  /** The next item's mark with the space after it; empty when it has none, or its words begin with one of their own. */
  mark(item: HtmlNode): string {
    const value = integer(attribute(item, "value")) ?? this.#value;
    this.#value = value + this.#step;
    const style = styleOf(item) ?? this.#style;
    if (style === "none" || OWN.test(firstWords(item))) return "";
    if (!this.#ordered) return "• ";
    return `${written(value, style)}. `;
  }
}

/** A number or dash that is typed. */
const OWN = /^\s*(?:\(?(?:\d{1,4}|\p{L}|[ivx]{1,5})(?:[-.]\d{1,3}){0,3}[.)](?:\s|$)|\d{1,4}-\p{Ll}|[–—•·-]\s|(?:Статья|Бап|Article|Section|Art\.|Sec\.)\s)/u;

function firstWords(node: HtmlNode, most = 40): string {
  if (node.value !== undefined) return node.value;
  let words = "";
  for (const child of node.childNodes ?? []) {
    if (words.trim().length >= most) break;
    words += firstWords(child, most - words.trim().length);
  }
  return words;
}

function styleOf(node: HtmlNode): string | undefined {
  return /list-style(?:-type)?\s*:\s*([\w-]+)/iu.exec(attribute(node, "style"))?.[1]?.toLowerCase();
}

function integer(text: string): number | undefined {
  const value = /^\s*[+-]?\d{1,9}/u.exec(text)?.[0];
  return value === undefined ? undefined : Number(value);
}

function written(value: number, style: string): string {
  const letters = style.endsWith("alpha") && value > 0 ? asLetters(value) : style.endsWith("roman") && value > 0 ? asRoman(value) : String(value);
  return style.startsWith("upper") ? letters.toUpperCase() : letters;
}

/** a … z, aa, ab … */
function asLetters(value: number): string {
  let letters = "";
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}
