import { compileCorrespondences, pairTexts } from "@charterlint/core";
import type { Divergence, LanguageData, PairedTexts, Version } from "@charterlint/core";
import en from "@charterlint/language-en";
import kk from "@charterlint/language-kk";
import ru from "@charterlint/language-ru";
import { correspondences } from "@charterlint/lexicon-pair";
import readers from "@charterlint/readers";

const languages = Object.assign({}, en.languages, ru.languages, kk.languages) as Record<string, LanguageData>;
export const words = compileCorrespondences(Object.values(correspondences), languages);

/** A text as the reader of plain text gives it. */
export async function readVersion(text: string, language: string): Promise<Version> {
  const reader = Object.values(readers.readers ?? {}).find(({ extensions }) => extensions.includes(".txt"));
  const read = await reader!.read({ name: `act.${language}.txt`, bytes: new TextEncoder().encode(text), language }, { structures: readers.structures ?? {}, languages });
  if (!read.act) throw new Error("The text was not read.");
  return { act: read.act, language };
}

export async function pairOf(first: readonly [text: string, language: string], second: readonly [text: string, language: string]): Promise<PairedTexts> {
  return pairTexts(await readVersion(...first), await readVersion(...second), words);
}

/** `kind severity place` of a divergence, the place by its eId in the first text. */
export function told({ kind, severity, first }: Divergence): string {
  return `${kind} ${severity} ${first.provision.eId}`;
}
