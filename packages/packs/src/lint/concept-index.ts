import type { Concept } from "@charterlint/core";

const languages = ["en", "ru", "kk"] as const;
export type LintLanguage = (typeof languages)[number];

/** Concepts of the merged lexicon, with what they include. */
export class ConceptIndex {
  readonly #concepts: Readonly<Record<string, Concept>>;
  readonly #within = new Map<string, ReadonlySet<string>>();

  constructor(concepts: Readonly<Record<string, Concept>>) {
    this.#concepts = concepts;
  }

  classOf(id: string): string | undefined {
    return this.#concepts[id]?.class;
  }

  /** Whether each hit of `special` is a hit of one of `general` too. */
  covers(general: readonly string[], special: string): boolean {
    return general.some((id) => this.within(id).has(special));
  }

  /** Whether the concepts have a phrase in the language, their own or of a concept that they include. */
  hasWords(ids: readonly string[], language: LintLanguage): boolean {
    return ids.some((id) => [...this.within(id)].some((each) => (this.#concepts[each]?.[language]?.length ?? 0) > 0));
  }

  /** The concept and all that it includes. */
  within(id: string): ReadonlySet<string> {
    let found = this.#within.get(id);
    if (!found) {
      const reached = new Set([id]);
      for (const each of reached) for (const part of this.#concepts[each]?.includes ?? []) reached.add(part);
      this.#within.set(id, (found = reached));
    }
    return found;
  }
}
