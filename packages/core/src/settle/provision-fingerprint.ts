import { ownPieces } from "../analyse/units.ts";
import type { Act, Provision, Span } from "../model/act.ts";
import { foldedWords } from "../model/folded-words.ts";
import { hashOf } from "../model/hash.ts";
import { pathsOf } from "../model/label.ts";
import type { Finding, Review } from "../model/review.ts";

/** Below these a provision's sentence begins anew: what stands above an article is no part of it. */
const whole = new Set(["article", "section", "rule", "clause", "chapter", "part", "title", "attachment"]);

/** Gives the fingerprints of provisions, each made once. */
export class ProvisionFingerprints {
  readonly #act: Act;
  readonly #paths: ReadonlyMap<string, readonly Provision[]>;
  readonly #known = new Map<string, string>();

  constructor(act: Act) {
    this.#act = act;
    this.#paths = pathsOf(act.root);
  }

  of(eId: string): string {
    const known = this.#known.get(eId);
    if (known !== undefined) return known;
    const made = provisionFingerprint(this.#act, this.#paths.get(eId) ?? []);
    this.#known.set(eId, made);
    return made;
  }

  /** Those of all provisions. */
  all(): Set<string> {
    return new Set([...this.#paths.keys()].map((eId) => this.of(eId)));
  }
}

const made = new WeakMap<Act, ProvisionFingerprints>();

/** The act's fingerprints, made once for each act. */
export function fingerprintsOf(act: Act): ProvisionFingerprints {
  const before = made.get(act);
  if (before) return before;
  const fingerprints = new ProvisionFingerprints(act);
  made.set(act, fingerprints);
  return fingerprints;
}

/** What a waiver of the finding is bound to: the words of its provision; of a finding on two language versions, those of both. */
export function fingerprintOf({ act, pair }: Pick<Review, "act" | "pair">, { provision, counterpart }: Pick<Finding, "provision" | "counterpart">): string {
  const first = fingerprintsOf(act).of(provision.eId);
  return pair && counterpart ? hashOf(`${first} ${fingerprintsOf(pair.act).of(counterpart.provision.eId)}`) : first;
}

/**
 * Tells a provision by its words: those of its own and of all below it, with the open sentences above it that its words go on (and their ends, after the list).
 * Numbers and headings of provisions, portal notes and page furniture do not count, nor do line breaks, spaces, punctuation and case: it stays the same when the
 * provision is renumbered or comes in another file format, and changes when a word does.
 * @param path from the root (left out) to the provision, itself last; empty for the whole act
 */
function provisionFingerprint(act: Act, path: readonly Provision[]): string {
  const provision = path.at(-1) ?? act.root;
  const before: Span[] = [], after: Span[] = [];
  for (let index = path.length - 1; index > 0 && !whole.has(path[index]!.kind); index--) {
    const pieces = ownPieces(path[index - 1]!);
    before.unshift(openEnd(act.text, pieces[0]!));
    after.push(goingOn(act.text, pieces.at(-1)!));
  }
  return hashOf(foldedWords(act.text, [...before, ...wordsOf(provision), ...after].flatMap((span) => without(act.noise, span))));
}

function wordsOf(provision: Provision): Span[] {
  const pieces = ownPieces(provision);
  return pieces.flatMap((piece, index) => [piece, ...(provision.children[index] ? wordsOf(provision.children[index]) : [])]);
}

/** The last sentence of the piece, where no full stop ends it. */
function openEnd(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trimEnd();
  if (/[.!?]$/.test(words)) return { start: end, end };
  const sentences = [...words.matchAll(/[.!?]\s+(?=\p{Lu})/gu)];
  const last = sentences.at(-1);
  return { start: last ? start + last.index + last[0].length : start, end };
}

/** The piece, where it goes on a sentence rather than beginning one: with a small letter, or in so few words as a Kazakh predicate takes. */
function goingOn(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trim();
  const goesOn = /^\p{Ll}/u.test(words) || words.split(/\s+/u).length <= 8;
  return goesOn ? { start, end } : { start, end: start };
}

/** The span without the sorted ranges in `noise`. */
function without(noise: readonly Span[], { start, end }: Span): Span[] {
  const left: Span[] = [];
  let at = start;
  for (const range of noise) {
    if (range.end <= at) continue;
    if (range.start >= end) break;
    if (range.start > at) left.push({ start: at, end: range.start });
    at = Math.max(at, range.end);
  }
  if (at < end) left.push({ start: at, end });
  return left;
}
