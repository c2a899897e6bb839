import type { Correspondences } from "./correspondences.ts";
import type { PassagePair } from "./passages.ts";
import type { Passage, Sign } from "./signs.ts";

/**
 * What an entry is taken for before the pair itself has shown how far it corresponds: so many sightings, of which such a share had a counterpart. Where
 * the lexicon measured no share, that of all entries of the pair together counts, within bounds: a careful translation makes each omission tell more.
 */
const prior = { sightings: 3, trust: 0.8, least: 0.7, most: 0.95 };
// An entry that is so often rendered by another one is a translator's choice and no divergence.
const expected = prior.sightings * prior.trust;
const choice = { times: 2, share: 0.2 };

/** How much an entry tells in one text when the other lacks it, learnt from the pair itself: an entry that often has no counterpart tells nothing. */
export class Reliability {
  readonly #words: Correspondences["words"];
  readonly #first = new Map<number, number>();
  readonly #second = new Map<number, number>();
  readonly #both = new Map<number, number>();
  /** Of all entries seen in either text, those that the other has too. */
  readonly #share: number;
  readonly #instead = new Map<string, number>();
  /** Of passages with a negation in either text: those with one in both; and of these, those with as many. */
  readonly #negation = { either: 0, both: 0, equal: 0 };
  readonly #numbers = { either: 0, equal: 0 };

  readonly #languages: readonly [string, string];

  constructor(correspondences: Correspondences, pairs: readonly PassagePair[], languages: readonly [first: string, second: string]) {
    this.#languages = languages;
    let seen = 0, met = 0;
    this.#words = correspondences.words;
    for (const { first, second } of pairs) {
      if (!first || !second) continue;
      const a = wordsOf(first), b = wordsOf(second);
      seen += a.size + b.size;
      met += 2 * [...a].filter((word) => b.has(word)).length;
      for (const word of a) add(b.has(word) ? this.#both : undefined, this.#first, word);
      for (const word of b) add(undefined, this.#second, word);
      for (const one of a) if (!b.has(one)) for (const two of b) if (!a.has(two)) this.#instead.set(`${one} ${two}`, (this.#instead.get(`${one} ${two}`) ?? 0) + 1);
      this.#count(first, second);
    }
    this.#share = seen === 0 ? prior.trust : Math.min(prior.most, Math.max(prior.least, met / seen));
  }

  #count(first: Passage, second: Passage): void {
    const [a, b] = [denials(first).length, denials(second).length];
    if (a + b > 0) this.#negation.either++;
    if (a > 0 && b > 0) this.#negation.both++;
    if (a > 0 && a === b) this.#negation.equal++;
    const [one, two] = [numbers(first), numbers(second)];
    if (one + two !== "") this.#numbers.either++;
    if (one !== "" && one === two) this.#numbers.equal++;
  }

  /** Surprise (nats) at an entry that stands in one text only, 0 if the other language has no words for it. */
  ofWord(word: number, side: "first" | "second"): number {
    const seen = (side === "first" ? this.#first : this.#second).get(word) ?? 0;
    const trust = this.#words[word]!.trust[this.#languages[side === "first" ? 0 : 1]] ?? this.#share;
    return surprise((this.#both.get(word) ?? 0) + prior.sightings * trust, Math.max(0, seen - 1) + prior.sightings);
  }

  /** Whether `two` of the second text regularly stands for `one` of the first in this pair. */
  isChoice(one: number, two: number): boolean {
    const times = (this.#instead.get(`${one} ${two}`) ?? 0) - 1;
    return times >= choice.times && times >= choice.share * Math.min(this.#first.get(one) ?? 0, this.#second.get(two) ?? 0) && !this.#areOpposites(one, two);
  }

  #areOpposites(one: number, two: number): boolean {
    const [a, b] = [this.#words[one]!, this.#words[two]!];
    return a.opposite.includes(b.id) || b.opposite.includes(a.id);
  }

  /** Surprise at a negation that one text lacks wholly, or of which it has fewer. */
  ofNegation(isWhole: boolean): number {
    const { either, both, equal } = this.#negation;
    return isWhole ? surprise(both + expected, either - 1 + prior.sightings) : surprise(equal + expected, both - 1 + prior.sightings);
  }

  ofNumbers(): number {
    return surprise(this.#numbers.equal + expected, this.#numbers.either - 1 + prior.sightings);
  }
}

/** Entries of a passage, each once. */
export function wordsOf({ signs }: Passage): Set<number> {
  return new Set(signs.flatMap((sign) => (sign.what === "word" ? [sign.word] : [])));
}

/** What denies in a passage: words and endings of their own, and modal words that hold a negation ("shall not", «запрещается»). */
export function denials({ signs }: Passage): Sign[] {
  return signs.filter((sign) => sign.what === "negation" || (sign.what === "word" && sign.denies));
}

function numbers({ signs }: Passage): string {
  return signs.flatMap((sign) => (sign.what === "number" ? [sign.value] : [])).sort((a, b) => a - b).join(" ");
}

function surprise(counterparts: number, sightings: number): number {
  return -Math.log(1 - Math.min(0.98, counterparts / Math.max(sightings, 1e-9)));
}

function add(both: Map<number, number> | undefined, seen: Map<number, number>, word: number): void {
  seen.set(word, (seen.get(word) ?? 0) + 1);
  both?.set(word, (both.get(word) ?? 0) + 1);
}
