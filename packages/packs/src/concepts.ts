import { type LexiconFile, parsePhrase, PhraseError, type Problem } from "@charterlint/core";
import { closest, distance } from "fastest-levenshtein";
import type { YamlPath, YamlSource } from "./yaml-source.ts";

type Concepts = LexiconFile["concepts"];

/** Resolves the names that a pack's rules use to concepts of the merged lexicon: the rule's own words first, then the pack's, then those of the pack that it extends, then shared ones. */
export class ConceptNames {
  readonly #shared: ReadonlySet<string>;
  readonly #pack: string;
  readonly #own: ReadonlySet<string>;
  readonly #base: ReadonlyMap<string, string>;

  /** @param base names of the concepts of the pack that this one extends, with their ids. */
  constructor(shared: ReadonlySet<string>, pack: string, own: ReadonlySet<string>, base: ReadonlyMap<string, string> = new Map()) {
    this.#base = base;
    this.#shared = shared;
    this.#pack = pack;
    this.#own = own;
  }

  /** Id of a concept of the pack: cannot clash with another pack's. */
  packId(name: string): string {
    return `${this.#pack}:${name}`;
  }

  /** Id of a concept of one rule. */
  ruleId(rule: string, name: string): string {
    return `${this.#pack}/${rule}:${name}`;
  }

  /** The concept's id, or undefined when nobody declares it. */
  find(name: string, rule?: { readonly id: string; readonly words: ReadonlySet<string> }): string | undefined {
    if (rule?.words.has(name)) return this.ruleId(rule.id, name);
    if (this.#own.has(name)) return this.packId(name);
    return this.#base.get(name) ?? (this.#shared.has(name) ? name : undefined);
  }

  /** A sentence's end that offers the declared name nearest to one that nobody declares, if one is near. */
  suggestion(name: string): string {
    const near = closest(name, [...this.#own, ...this.#base.keys(), ...this.#shared]);
    return near && distance(name, near) <= Math.max(2, name.length / 3) ? `; did you mean "${near}"?` : ". Declare it in the pack's lexicon.yaml or under the rule's words.";
  }
}

/** Renames the concepts of a pack or rule, resolves what they include, and reads each phrase so that a wrong one is told at its line. */
export function renamed(
  concepts: Concepts,
  source: YamlSource,
  at: YamlPath,
  rename: (name: string) => string,
  find: (name: string) => string | undefined,
  problems: Problem[],
): Concepts {
  const out: Concepts = {};
  for (const [name, concept] of Object.entries(concepts)) {
    const path = [...at, name];
    const includes = (concept.includes ?? []).flatMap((part, index) => {
      const id = find(part);
      if (!id) problems.push(source.problem("unknown-concept", `"${name}" includes "${part}", which no lexicon declares.`, [...path, "includes", index]));
      return id ? [id] : [];
    });
    for (const key of ["en", "ru", "kk"] as const) {
      checkPhrases(concept[key], source, [...path, key], key, problems);
      checkPhrases(concept.not?.[key], source, [...path, "not", key], key, problems);
    }
    out[rename(name)] = { ...concept, ...(includes.length > 0 ? { includes } : {}) };
  }
  return out;
}

/** Tells of each phrase that cannot be read, at its line. */
export function checkPhrases(phrases: readonly string[] | undefined, source: YamlSource, path: YamlPath, language: string, problems: Problem[]): void {
  phrases?.forEach((phrase, index) => {
    try {
      parsePhrase(phrase, language === "en" ? "Latin" : "Cyrillic");
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      problems.push(source.problem("wrong-phrase", `The phrase "${phrase}" ${error.message} (at its character ${error.at + 1}).`, [...path, index]));
    }
  });
}
