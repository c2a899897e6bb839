import type { Act, Language, Provision } from "../../model/act.ts";
import type { Definition, Hit } from "../../model/analysis.ts";
import { type Lexicon, own } from "../lexicon.ts";
import { Break, type Tokens } from "../tokens.ts";
import { lowerBound } from "../units.ts";
import type { TermHit } from "./term-finder.ts";
import { firstIndex } from "../../model/first-index.ts";

/** What a definition may make of its term: an actor or an object. What a term does is told by its own words. */
const classes: ReadonlySet<string | undefined> = new Set(["actor", "object"]);

/** Concepts of the shared lexicon that tell of what kind a thing is and no more: every registrar is a legal person, every plan a document. */
const genera: ReadonlySet<string> = new Set(["legal-person", "document", "property", "activity", "information"]);

/** What telling terms by their concepts takes. */
export interface TermSources {
  readonly act: Act;
  readonly tokens: Tokens;
  /** Places of the act's own terms. */
  readonly places: readonly TermHit[];
  /** All hits, sorted by their first token. */
  readonly hits: readonly Hit[];
  readonly lexicon: Lexicon;
  readonly languageAt: (token: number) => Language;
}

/**
 * Hits of terms that the act defines as a concept: where "authorised officer" means a police officer, it is one all through the definition's scope.
 * Only the head of the meaning counts, and only for terms whose own words say nothing.
 */
export function termConceptHits(definitions: readonly Definition[], sources: TermSources): Hit[] {
  const { act, places, hits } = sources;
  const meant = new Map<string, { concepts: readonly string[]; scope: string; own: Definition }[]>();
  for (const definition of definitions) {
    if (definition.how !== "means" || definition.elsewhere) continue;
    const concepts = headOf(definition, sources);
    if (concepts.length === 0) continue;
    for (const term of [definition.term, ...definition.aliases]) {
      const entry = { concepts, scope: definition.scope, own: definition };
      const list = meant.get(term);
      if (list) list.push(entry);
      else meant.set(term, [entry]);
    }
  }
  const found: Hit[] = [];
  for (const { term, from, to, start, end } of places) {
    const said = new Set(within(hits, from, to).map(({ concept }) => concept));
    for (const { concepts, scope, own: definition } of meant.get(term) ?? []) {
      const place = scope === "" ? undefined : find(act.root, scope, start)?.span;
      if (scope !== "" && !place) continue;
      if ((place && end > place.end) || (start >= definition.span.start && start < definition.meaning.end)) continue;
      for (const concept of concepts) if (!said.has(concept)) found.push({ concept, from, to, start, end, negated: false });
    }
  }
  return found;
}

/** The provision with the eId, where it holds the offset. */
function find(provision: Provision, eId: string, at: number): Provision | undefined {
  for (let place: Provision | undefined = provision; place; place = place.children.find(({ span }) => span.start <= at && at < span.end)) if (place.eId === eId) return place;
  return undefined;
}

/** Concepts of the head of the meaning: what it begins with, or, where a language puts the head last, what it ends with. */
function headOf({ meaning }: Definition, { act, tokens, hits, lexicon, languageAt }: TermSources): string[] {
  const at = (offset: number): number => lowerBound(tokens.start, tokens.length, offset);
  const told = (from: number, to: number): Hit[] => within(hits, from, to).filter(({ concept }) => classes.has(lexicon.classOf.get(concept)));
  const first = at(meaning.start), last = at(meaning.end);
  if (first >= last) return [];
  const inside = told(first, last).filter(({ negated, concept }) => !negated && !genera.has(concept));
  const data = lexicon.languages[languageAt(first)];
  const word = (token: number): string => tokens.surfaces[tokens.surface[token]!]!.toLowerCase();
  if (data?.wordOrder === "cue-last") {
    // A meaning that was cut has its head beyond.
    const whole = /[.;]\s*$/.test(act.text.slice(meaning.start, meaning.end)) || /^\s*[.;]/.test(act.text.slice(meaning.end, meaning.end + 2));
    return whole ? inside.filter(({ to }) => to === last).map(({ concept }) => concept) : [];
  }
  const { articles = [], afterHead } = data?.definitions ?? {};
  const cue = within(hits, first, last).find(({ concept, from }) => concept === `${own.cue}definition` && from === first);
  let head = cue?.to ?? first;
  while (head < last && articles.includes(word(head))) head++;
  const atHead = inside.filter(({ from }) => from === head);
  if (atHead.length === 0) return [];
  const to = Math.max(...atHead.map((hit) => hit.to));
  const ends = to >= last || tokens.before[to]! > Break.none || !afterHead || afterHead.includes(word(to));
  return ends ? atHead.filter((hit) => hit.to === to).map(({ concept }) => concept) : [];
}

function within(hits: readonly Hit[], from: number, to: number): Hit[] {
  const found: Hit[] = [];
  for (let at = firstIndex(hits.length, (index) => hits[index]!.from >= from); at < hits.length && hits[at]!.from < to; at++) if (hits[at]!.to <= to) found.push(hits[at]!);
  return found;
}
