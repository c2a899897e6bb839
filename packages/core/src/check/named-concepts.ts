import type { Hit } from "../model/analysis.ts";

/** What some hits name. */
export interface NamedConcepts {
  /** Concepts that the words deny. */
  readonly denied: ReadonlySet<string>;
  /** The hits that say a concept, in order. */
  readonly by: ReadonlyMap<string, readonly Hit[]>;
}

const known = new WeakMap<readonly Hit[], NamedConcepts>();
// Words enough to show what a rule saw; only sentences without end have more.
const enough = 100;

/** What a list of hits names. The norms of a sentence share one list, and many rules ask for it: it is gone through once. */
export function namedConcepts(hits: readonly Hit[]): NamedConcepts {
  let named = known.get(hits);
  if (!named) {
    const by = new Map<string, Hit[]>(), denied = new Set<string>();
    for (const hit of hits) {
      const list = by.get(hit.concept);
      if (hit.negated) denied.add(hit.concept);
      else if (list) list.push(hit);
      else by.set(hit.concept, [hit]);
    }
    known.set(hits, (named = { denied, by }));
  }
  return named;
}

/** What some places name: asked for a concept rather than listed, since a whole act names thousands. */
export class Named {
  readonly #places: readonly { has(concept: string): boolean }[];

  constructor(places: readonly { has(concept: string): boolean }[]) {
    this.#places = places;
  }

  includes(concept: string): boolean {
    return this.#places.some((place) => place.has(concept));
  }
}

/** Those of the hits that say one of the concepts, in the order of the text: the first hundred. */
export function saying(hits: readonly Hit[], concepts: readonly string[]): readonly Hit[] {
  const { by } = namedConcepts(hits);
  const found = concepts.flatMap((concept) => by.get(concept)?.slice(0, enough) ?? []);
  return found.sort((a, b) => a.from - b.from || b.to - a.to || (a.concept < b.concept ? -1 : 1)).slice(0, enough);
}
