import type { Language, StructureData } from "@charterlint/core";
import { compileStructure, type Structure } from "./compile.ts";
import { explained } from "./explained.ts";
import { identify } from "./identify.ts";
import { type Grown, growTextTree } from "./read-act.ts";
import { spoken } from "./spoken.ts";

/** Longer texts are read by every structure in three places of this length only, so that a long preamble doesn't decide. */
const SAMPLE = 100_000;

/** The structure to read a text by; with the tree that it made of the text, where it had to read all of it to be chosen. */
export interface Chosen {
  readonly structure: Structure;
  readonly grown?: Grown;
}

/** The structure that explains most of a text; of equals, the one of the text's language, then the first. Structures of other languages aren't tried. */
export function chooseStructure(source: string, language: Language, structures: Readonly<Record<string, StructureData>>): Chosen | undefined {
  const samples = takeSamples(source);
  const tried = spoken(samples, Object.values(structures)).map(compileStructure);
  const [only] = tried;
  if (!only || tried.length === 1) return only && { structure: only };
  let best: { chosen: Chosen; score: number } | undefined;
  for (const structure of tried) {
    const grown = samples.map((sample) => growTextTree(sample, structure, language));
    const sure = structure.languages.includes(language) ? 0.5 : 0;
    const score = grown.reduce((sum, { tree }, at) => sum + explained(identify(tree), structure, samples[at] ?? ""), sure);
    if (best === undefined || score > best.score) best = { chosen: { structure, ...(samples.length === 1 && grown[0] ? { grown: grown[0] } : {}) }, score };
  }
  return best?.chosen;
}

function takeSamples(source: string): string[] {
  if (source.length <= 3 * SAMPLE) return [source];
  return [0, source.length / 3, (2 * source.length) / 3].map((from) => source.slice(Math.floor(from), Math.floor(from) + SAMPLE));
}
