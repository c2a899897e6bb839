import { type CompiledPhrases, compilePhrases } from "./compiled-phrases.ts";
import type { Script } from "./fold.ts";
import { parsePhrase } from "./phrase.ts";
import { PhraseGraph } from "./phrase-graph.ts";

/** A phrase of one language, and the number that its matches carry. */
export interface PhraseEntry {
  readonly phrase: string;
  readonly output: number;
}

/**
 * Compiles the phrases of one language into one graph.
 * @throws PhraseError for one that cannot be read.
 */
export function compileEntries(entries: readonly PhraseEntry[], script: Script): CompiledPhrases {
  const atoms = new Map<string, number>();
  const graph = new PhraseGraph(({ kind, text, capital }) => {
    const key = `${capital ? "^" : ""}${text}${kind === "stem" ? "-" : ""}`;
    let atom = atoms.get(key);
    if (atom === undefined) atoms.set(key, (atom = atoms.size));
    return atom;
  });
  for (const { phrase, output } of entries) graph.add(parsePhrase(phrase, script), output);
  return compilePhrases(graph.nodes, [...atoms.keys()]);
}
