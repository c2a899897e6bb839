import type { Act, Language, Provision } from "../model/act.ts";
import type { Analysis, Hit, Norm, Quantity, Unit } from "../model/analysis.ts";
import { definitionsIn } from "./definitions/definitions.ts";
import { termConceptHits } from "./definitions/term-concepts.ts";
import { findTerms, type TermHit } from "./definitions/term-finder.ts";
import { DeniedSubject } from "./denied-subject.ts";
import { detectLanguage } from "./detect-language.ts";
import { foldWord } from "./fold.ts";
import { type CancelledHit, findHits, type LanguageRange, sortHits, type ThemeHit } from "./hits.ts";
import { type Lexicon, own } from "./lexicon.ts";
import { normsOf } from "./norms.ts";
import { QuantityReader } from "./quantities.ts";
import { referencesIn } from "./references/references.ts";
import { hitsOverSeams } from "./seams.ts";
import { sentencesOf } from "./sentences.ts";
import { type Tokens, tokenise } from "./tokens.ts";
import { lowerBound, ownPieces, type RawUnit, rawUnits, type TokenRange } from "./units.ts";
import { Voice } from "./voice.ts";

/** What `analyse` gives: the analysis that rules see, and the themes' words for the tagger. */
export interface FullAnalysis extends Analysis {
  readonly themeHits: readonly ThemeHit[];
  /** Where the terms stand that the act defines. */
  readonly places: readonly TermHit[];
  /** Themes that a whole act may be about. */
  readonly fieldThemes: ReadonlySet<string>;
}

// An act with one command for five provisions amends another; a new law that mends a few others in its last article doesn't.
const amendingShare = 0.2;
// Shorter pieces don't tell their language and take the act's.
const tellingLength = 24;

/**
 * Reads the act's words once: concepts, norms, quantities, references, with their places.
 * @param language of the whole act, when it is known; otherwise it is told for each provision by its letters.
 * @param cancelled takes what decoys cancel, where somebody asks.
 */
export function analyse(act: Act, lexicon: Lexicon, language?: Language, cancelled?: CancelledHit[]): FullAnalysis {
  const { text } = act;
  const provisions = [...walk(act.root)];
  const tokens = tokenise(text, act.noise, boundsOf(provisions), abbreviationsOf(lexicon));
  const { ranges, languageAt } = languagesOf(act, provisions, tokens, lexicon, language);
  const { hits: worded, themeHits } = findHits(lexicon, tokens, ranges, cancelled);
  const cueLast = (code: Language): boolean => lexicon.languages[code]?.wordOrder === "cue-last";
  const raw = rawUnits(act, tokens, languageAt, cueLast);
  const split = hitsOverSeams(raw, lexicon, tokens);
  const first = readUnits(raw, lexicon, tokens, merged(worded, split));
  const commands = Int32Array.from(worded.filter(({ concept }) => concept === own.amending), ({ from }) => from);
  const amending = commands.length >= Math.max(1, raw.length * amendingShare);
  const amendsIn = ({ from, to }: TokenRange): boolean => amending || (commands[lowerBound(commands, commands.length, from)] ?? to) < to;
  const references = referencesIn(act, { tokens, languages: lexicon.languages, languageAt, amendsIn });
  const definitions = definitionsIn(act, first, references, lexicon.languages);
  // A second small pass: the act's own terms, where they stand for a concept.
  const places = findTerms(text, tokens, definitions);
  const terms = termConceptHits(definitions, { act, places, tokens, hits: worded, lexicon, languageAt });
  const hits = merged(worded, terms);
  const units = terms.length > 0 ? readUnits(raw, lexicon, tokens, merged(hits, split), { terms, units: first }) : first;
  return {
    act,
    units,
    hits,
    themeHits,
    fieldThemes: lexicon.fieldThemes,
    references,
    definitions,
    places,
    amending,
  };
}

/** Sorted hits, and more of them in any order. */
function merged(hits: readonly Hit[], more: readonly Hit[]): readonly Hit[] {
  return more.length > 0 ? sortHits([...hits, ...more]) : hits;
}

function* walk(provision: Provision): Generator<Provision> {
  yield provision;
  for (const child of provision.children) yield* walk(child);
}

/** Offsets that no sentence crosses. */
function boundsOf(provisions: readonly Provision[]): number[] {
  const bounds = new Set<number>();
  for (const provision of provisions) {
    for (const { start, end } of ownPieces(provision)) if (end > start) bounds.add(start).add(end);
    if (provision.head) bounds.add(provision.head.start).add(provision.head.end);
  }
  return [...bounds].sort((a, b) => a - b);
}

function abbreviationsOf(lexicon: Lexicon): Set<string> {
  return new Set(Object.values(lexicon.languages).flatMap(({ abbreviations = [] }) => abbreviations.map((word) => word.replace(/\.$/, "").toLowerCase())));
}

/** Token ranges by language, in order, and the language of any token. */
function languagesOf(
  act: Act,
  provisions: readonly Provision[],
  tokens: Tokens,
  lexicon: Lexicon,
  language: Language | undefined,
): { ranges: LanguageRange[]; languageAt: (token: number) => Language } {
  const known = language ?? act.language;
  const main = lexicon.languages[known] ? known : detectLanguage(act.text, lexicon.languages, known);
  if (language) return { ranges: [{ language: main, from: 0, to: tokens.length }], languageAt: () => main };
  const pieces = provisions
    .flatMap((provision) => [...(provision.head ? [provision.head] : []), ...ownPieces(provision)])
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const ranges: LanguageRange[] = [];
  for (const piece of pieces) {
    const from = Math.max(lowerBound(tokens.start, tokens.length, piece.start), ranges.at(-1)?.to ?? 0);
    const to = lowerBound(tokens.start, tokens.length, piece.end);
    if (from >= to) continue;
    const telling = piece.end - piece.start >= tellingLength;
    const code = telling ? detectLanguage(act.text.slice(piece.start, piece.end), lexicon.languages, main) : main;
    const last = ranges.at(-1);
    if (last && last.language === code && last.to === from) ranges[ranges.length - 1] = { ...last, to };
    else ranges.push({ language: code, from, to });
  }
  const starts = Int32Array.from(ranges, ({ from }) => from);
  const languageAt = (token: number): Language => ranges[lowerBound(starts, starts.length, token + 1) - 1]?.language ?? main;
  return { ranges, languageAt };
}

/** Reads all units; after `earlier` units were read without some terms' hits, only those that have one of them. */
function readUnits(raw: readonly RawUnit[], lexicon: Lexicon, tokens: Tokens, hits: readonly Hit[], earlier?: { terms: readonly Hit[]; units: readonly Unit[] }): Unit[] {
  const readers = new Map<Language, UnitReader>();
  const starts = earlier && Int32Array.from(earlier.terms, ({ from }) => from).sort();
  const isAsBefore = ({ own: words, leadIn, tail }: RawUnit): boolean =>
    starts !== undefined && ![...words, ...leadIn, ...tail].some(({ from, to }) => (starts[lowerBound(starts, starts.length, from)] ?? to) < to);
  return raw.map((unit, index) => {
    if (earlier && isAsBefore(unit)) return earlier.units[index]!;
    let reader = readers.get(unit.language);
    if (!reader) readers.set(unit.language, (reader = unitReader(lexicon, tokens, hits, unit.language)));
    return reader(unit);
  });
}

type UnitReader = (unit: RawUnit) => Unit;

/** Reads units of one language: their hits, norms and quantities. */
function unitReader(lexicon: Lexicon, tokens: Tokens, hits: readonly Hit[], language: Language): UnitReader {
  const data = lexicon.languages[language];
  if (!data) return (unit) => ({ ...unit, ...spans(unit, tokens), norms: [], hits: [], quantities: [] });
  const folded: string[] = [];
  const fold = (token: number): string => {
    const surface = tokens.surface[token]!;
    return (folded[surface] ??= foldWord(tokens.surfaces[surface]!, data.script));
  };
  const starts = Int32Array.from(hits, ({ from }) => from);
  const within = ({ from, to }: TokenRange): Hit[] => {
    const found: Hit[] = [];
    for (let at = lowerBound(starts, starts.length, from); at < hits.length && hits[at]!.from < to; at++) if (hits[at]!.to <= to) found.push(hits[at]!);
    return found;
  };
  const numbers = new QuantityReader(tokens, fold, data);
  const voice = new Voice(tokens, fold, data);
  const deniedSubject = new DeniedSubject(tokens, fold, data);
  const cueLast = data.wordOrder === "cue-last";
  return (unit) => {
    const norms: Norm[] = [];
    const quantities: Quantity[] = [];
    const unitHits: Hit[] = [];
    for (const sentence of sentencesOf(unit, tokens)) {
      const sentenceHits = sentence.parts.flatMap(within);
      const found = normsOf(sentence, sentenceHits, { tokens, voice, deniedSubject, classOf: lexicon.classOf, cueLast, definitions: unit.role === "definitions" });
      const denying = found.some(({ modality, negated }) => modality === "prohibition" && !negated);
      const denials = denying ? sentenceHits.filter(({ concept }) => concept === `${own.cue}must-not`) : [];
      for (const hit of sentenceHits) unitHits.push(denying ? asserted(hit, denials, lexicon) : hit);
      // All norms of a sentence have the same objects.
      const objects = denying ? found[0]!.objects.map((hit) => asserted(hit, denials, lexicon)) : [];
      for (const norm of found) norms.push(denying ? { ...norm, objects } : norm);
      for (const part of sentence.parts) quantities.push(...numbers.within(part, sentenceHits));
    }
    return { ...unit, ...spans(unit, tokens), norms, hits: unitHits, quantities };
  };
}

/** "Shall not be blocked without a court order": two negations make the safeguard count. In "the person shall not be notified" there is one. */
function asserted(hit: Hit, denials: readonly Hit[], lexicon: Lexicon): Hit {
  if (!hit.negated || lexicon.classOf.get(hit.concept) !== "safeguard") return hit;
  return denials.some(({ from, to }) => from >= hit.from && to <= hit.to) ? hit : { ...hit, negated: false };
}

function spans(unit: RawUnit, tokens: Tokens): Pick<Unit, "own" | "leadIn" | "tail"> {
  const span = ({ from, to }: TokenRange): { start: number; end: number } => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
  return { own: unit.own.map(span), leadIn: unit.leadIn.map(span), tail: unit.tail.map(span) };
}
