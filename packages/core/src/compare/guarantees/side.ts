import type { Span } from "../../model/act.ts";
import type { Facet, Quote } from "../../model/comparison.ts";
import { grouped } from "../grouped.ts";
import { conceptFacet } from "./concept-facet.ts";
import { isPlainBan, type SentenceFacet, sentenceFacet } from "./sentence-facet.ts";
import type { Statement } from "./statements.ts";
import type { Themes } from "./themes.ts";

/** One of the two texts, asked for its guarantees: its sentences and those that stand for them in the other. */
export class Side {
  readonly statements: readonly Statement[];
  readonly counterparts: ReadonlyMap<Statement, readonly Statement[]>;
  readonly #classOf: ReadonlyMap<string, string>;
  readonly #themes: Themes;
  readonly #byConcept = new Map<string, Statement[]>();
  readonly #byParagraph: ReadonlyMap<unknown, readonly Statement[]>;

  constructor(statements: readonly Statement[], counterparts: ReadonlyMap<Statement, readonly Statement[]>, themes: Themes, classOf: ReadonlyMap<string, string>) {
    this.statements = statements;
    this.counterparts = counterparts;
    this.#themes = themes;
    this.#classOf = classOf;
    this.#byParagraph = grouped(statements, ({ unit }) => unit.paragraph);
    for (const statement of statements) {
      for (const concept of statement.concepts.keys()) {
        const list = this.#byConcept.get(concept);
        if (list) list.push(statement);
        else this.#byConcept.set(concept, [statement]);
      }
    }
  }

  /** Concepts of a sentence that are compared, with their facets. */
  *compared({ concepts }: Statement): Generator<[concept: string, facet: Facet]> {
    for (const concept of concepts.keys()) {
      const facet = conceptFacet(concept, this.#classOf);
      if (facet) yield [concept, facet];
    }
  }

  facetOf(statement: Statement): SentenceFacet | undefined {
    return sentenceFacet(statement, this.#classOf);
  }

  /** Whether the sentence is a prohibition of which nobody can tell whom it protects. */
  isPlainBan(statement: Statement): boolean {
    return this.facetOf(statement) === "prohibition" && isPlainBan(statement, this.#classOf);
  }

  themesOf({ unit }: Statement): readonly string[] {
    return this.#themes.of(unit);
  }

  /** Whether the concept stands in the paragraphs of these sentences; where there are none, whether it stands anywhere under one of these themes. */
  says(concept: string, near: readonly Statement[], themes: readonly string[]): boolean {
    if (near.length > 0) return near.some(({ unit }) => this.#byParagraph.get(unit.paragraph)?.some(({ concepts }) => concepts.has(concept)));
    return (this.#byConcept.get(concept) ?? []).some((statement) => this.themesOf(statement).some((theme) => themes.includes(theme)));
  }
}

/** A sentence as it is quoted, with the words of a concept in it. */
export function quoteOf({ unit, span, concepts }: Statement, concept?: string): Quote {
  const hit = concept === undefined ? undefined : concepts.get(concept);
  const words: Span | undefined = hit && { start: hit.start, end: hit.end };
  return { provision: unit.provision, span, ...(words ? { words } : {}) };
}
