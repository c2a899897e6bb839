import type { Language, StructureData } from "@charterlint/core";
import { compileStructure, type Structure } from "./compile.ts";
import { explained, readTree } from "./read-act.ts";

/** Characters that are read by every structure before one is chosen. */
const SAMPLE = 60_000;

/** The structure that explains most of a text; of equals, the one of the text's language, then the first. */
export function chooseStructure(source: string, language: Language, structures: Readonly<Record<string, StructureData>>): Structure | undefined {
  const sample = source.slice(0, SAMPLE);
  let best: { structure: Structure; score: number } | undefined;
  for (const data of Object.values(structures)) {
    const structure = compileStructure(data);
    const sure = structure.languages.includes(language) ? 0.5 : 0;
    const score = explained(readTree(sample, [], structure).root, structure) + sure;
    if (best === undefined || score > best.score) best = { structure, score };
  }
  return best?.structure;
}
