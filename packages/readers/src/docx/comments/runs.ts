import type { Xml } from "../../office/xml.ts";

/** A run as it is written, to be ended and begun anew in its middle. */
export interface WrittenRun {
  /** Offset of its start tag. */
  readonly start: number;
  /** Offset behind its end tag. */
  readonly end: number;
  /** Prefix of its namespace with the colon: `w:`. */
  readonly prefix: string;
  /** Start tag and properties: with them begins a run that looks the same. */
  readonly opening: string;
  /** Where its content begins, behind the properties, and ends. */
  readonly content: { readonly start: number; readonly end: number };
}

/** Offset at which an element's start tag begins; attributes hold no `<`. */
export function startOf(raw: string, { place }: Xml): number {
  return raw.lastIndexOf("<", (place?.inner ?? 0) - 1);
}

/** Prefix, with the colon, that an element's name is written with. */
export function prefixOf(raw: string, element: Xml): string {
  return /^<([^\s/>:]+:)?/u.exec(raw.slice(startOf(raw, element), element.place?.inner))?.[1] ?? "";
}

export function writtenRun(raw: string, run: Xml): WrittenRun {
  const { inner, end } = run.place as NonNullable<Xml["place"]>;
  const start = startOf(raw, run);
  const prefix = prefixOf(raw, run);
  const contentStart = inner + propertiesIn(raw.slice(inner, end), `${prefix}rPr`);
  return { start, end, prefix, opening: raw.slice(start, contentStart), content: { start: contentStart, end: raw.lastIndexOf("<", end - 1) } };
}

/** How much of a run's inside its properties take. Earlier properties stand in them, in the mark of a tracked change. */
function propertiesIn(inside: string, name: string): number {
  let depth = 0;
  for (const tag of inside.matchAll(/<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/gu)) {
    if (depth === 0 && (tag[2] !== name || inside.slice(0, tag.index).trim() !== "")) return 0;
    if (tag[2] === name && tag[3] === "") depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return 0;
}
