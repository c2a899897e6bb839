import type { Language, StructureData } from "@charterlint/core";
import { compileSpeech, compileStructure, type Structure } from "./compile.ts";
import { explained } from "./explained.ts";
import { readTree } from "./read-act.ts";

/** Longer texts are read by every structure in three places of this length only, so that a long preamble doesn't decide. */
const SAMPLE = 100_000;
/** Characters of each place in which a structure's common words are counted. */
const SPEECH = 20_000;

/** The structure that explains most of a text; of equals, the one of the text's language, then the first. Structures of other languages aren't tried. */
export function chooseStructure(source: string, language: Language, structures: Readonly<Record<string, StructureData>>): Structure | undefined {
  const samples = takeSamples(source);
  const spoken = speaking(samples, Object.values(structures)).map(compileStructure);
  if (spoken.length <= 1) return spoken[0];
  let best: { structure: Structure; score: number } | undefined;
  for (const structure of spoken) {
    const sure = structure.languages.includes(language) ? 0.5 : 0;
    const score = samples.reduce((sum, sample) => sum + explained(readTree(sample, [], structure, language).root, structure, sample), sure);
    if (best === undefined || score > best.score) best = { structure, score };
  }
  return best?.structure;
}

/** Structures whose small words (and, or, shall …) the text is full of; all of them for a text without any. */
function speaking(samples: readonly string[], structures: readonly StructureData[]): readonly StructureData[] {
  const counts = structures.map(compileSpeech).map((speech) => samples.reduce((sum, sample) => sum + [...sample.slice(0, SPEECH).matchAll(speech)].length, 0));
  const most = Math.max(...counts);
  return structures.filter((_, at) => (counts[at] ?? 0) >= most / 2);
}

function takeSamples(source: string): string[] {
  if (source.length <= 3 * SAMPLE) return [source];
  return [0, source.length / 3, (2 * source.length) / 3].map((from) => source.slice(Math.floor(from), Math.floor(from) + SAMPLE));
}
