import type { XmlElement } from "../xml-element.ts";

/** The number that programs show before a point of an ordered list: by its `symbol` ("1.", "a)", "–"), else "1." */
export function listNumber({ nth, parent }: XmlElement): string {
  const attributes = [...(parent?.attributes ?? [])];
  const symbol = attributes.find(([name]) => name === "symbol" || name.endsWith(":symbol"))?.[1] ?? "1.";
  return symbol.replace(/\d+|[a-z]+/iu, (first) => (/\d/u.test(first) ? String(Number(first) + nth - 1) : letters(nth, first === first.toUpperCase())));
}

/** `a` … `z`, `aa`, `ab` … */
function letters(nth: number, upper: boolean): string {
  let name = "";
  for (let left = nth; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(97 + ((left - 1) % 26)) + name;
  return upper ? name.toUpperCase() : name;
}
