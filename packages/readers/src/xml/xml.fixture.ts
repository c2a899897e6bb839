import type { Act, ReadContext, ReadResult } from "@charterlint/core";
import { readFile } from "./read-file.ts";

export const context: ReadContext = {
  structures: {},
  languages: {},
};

/** Reads words as the bytes of a file. */
export function readWords(xml: string, name = "act.xml"): ReadResult {
  return readFile({ name, bytes: new TextEncoder().encode(xml) }, context);
}

/** Reads an act; fails the test when there is none. */
export function readAct(xml: string, name?: string): Act {
  const { act, problems } = readWords(xml, name);
  if (act === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  return act;
}

/** The act's noise, and each stretch of its text with where it stood. */
export function noiseOf(act: Act): string[] {
  return act.noise.map(({ start, end }) => act.text.slice(start, end));
}

export function placesOf(act: Act): string[] {
  return (act.places ?? []).map(({ start, end, element }) => `${element}: ${act.text.slice(start, end)}`);
}

/** Akoma Ntoso 3.0 around the parts of an act. */
export function aknAct(parts: string, type = "act"): string {
  return `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><${type} name="act"><meta><identification source="#us"/><proprietary>kept out</proprietary></meta>${parts}</${type}></akomaNtoso>`;
}
