import type { Problem, Provision } from "@charterlint/core";
import type { XmlElement } from "./xml-element.ts";

/** What an element is for. */
export type Treatment =
  /** A provision. A `group` (a list without a number) is one only if it has an id, a number or a heading of its own. */
  | { readonly as: "provision"; readonly kind: string; readonly role?: NonNullable<Provision["role"]>; readonly group?: true }
  | { readonly as: Simple };

/**
 * `num`, `heading`: of the provision around it; `subheading` belongs to its head too. `block`: words on lines of their own; `run`: a block that goes on in its line; `inline`: words
 * in a sentence (all elements that are not named). `break`: a line ends. `row`, `cell`: of a table. `noise`: lines that are not the act's words
 * (contents); `remark`: such words in a line; `note`: a footnote, which moves to the end of its paragraph. `skip`: no words (metadata).
 */
export type Simple = "num" | "heading" | "subheading" | "block" | "run" | "inline" | "break" | "row" | "cell" | "noise" | "remark" | "note" | "skip";

/** The element to read as the act, with what there is to say; or the sentence that says why there is none. */
export type Choice = { readonly start: XmlElement; readonly problems: readonly Problem[] } | { readonly refusal: string };

/** One language of XML that acts are written in, as data. */
export interface Vocabulary {
  /** `act.format`. */
  readonly id: string;
  /** As messages call it. */
  readonly name: string;
  recognises(root: XmlElement): boolean;
  /** @param file name of the file, for problems. */
  choose(root: XmlElement, file: string): Choice;
  readonly elements: ReadonlyMap<string, Treatment>;
  /** The treatment of an element that its name alone doesn't tell. */
  refine?(element: XmlElement, treatment: Treatment): Treatment;
  /** Attributes that hold ids, the preferred one first, and which of them are eIds. */
  readonly ids: readonly string[];
  readonly eIds: readonly string[];
  /** Elements that hold the act's title, the preferred one first. */
  readonly titles: readonly string[];
  /** The number of a provision, where an attribute gives it without its punctuation. */
  numberOf?(num: XmlElement): string | undefined;
  /** A number that programs show, though the file doesn't have it: of an ordered list. */
  shownNumber?(element: XmlElement): string | undefined;
  /** Quotation marks that programs show around the element. */
  marks?(element: XmlElement): readonly [string, string] | undefined;
  /** The language that the file states, as it states it. */
  languageOf?(start: XmlElement, root: XmlElement): string | undefined;
}

/** A table of treatments from lists of names; `provisions` are kind by name, or names that are kinds themselves. */
export function treatments(simple: Partial<Record<Simple, string>>, provisions: Readonly<Record<string, Partial<Omit<Extract<Treatment, { as: "provision" }>, "as">>>>): Map<string, Treatment> {
  const table = new Map<string, Treatment>();
  for (const [as, names] of Object.entries(simple)) for (const name of names.trim().split(/\s+/u)) table.set(name, { as: as as Simple });
  for (const [names, given] of Object.entries(provisions)) {
    for (const name of names.trim().split(/\s+/u)) table.set(name, { as: "provision", kind: name, ...given });
  }
  return table;
}

const INLINE: Treatment = { as: "inline" };

/** What an element is for, where it stands. */
export function treatmentOf(element: XmlElement, vocabulary: Vocabulary): Treatment {
  const { elements, eIds } = vocabulary;
  const plain = elements.get(element.name) ?? INLINE;
  const treatment = vocabulary.refine?.(element, plain) ?? plain;
  if (treatment.as !== "provision" || treatment.group !== true || eIds.some((name) => (element.attributes.get(name) ?? "") !== "")) return treatment;
  const stands = element.children.some((child) => typeof child !== "string" && ["num", "heading"].includes(elements.get(child.name)?.as ?? ""));
  return stands ? treatment : { as: "block" };
}
