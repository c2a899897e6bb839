import type { Language, Span } from "../model/act.ts";
import type { Hit } from "../model/analysis.ts";
import { type Lexicon, own, type Strength } from "./lexicon.ts";
import { Matches } from "./matches.ts";
import { Negation } from "./negation.ts";
import type { Tokens } from "./tokens.ts";

/** One occurrence of a theme's phrase. */
export interface ThemeHit extends Span {
  readonly theme: string;
  readonly strength: Strength;
  readonly phrase: number;
}

/** A run of tokens in one language. */
export interface LanguageRange {
  readonly language: Language;
  readonly from: number;
  readonly to: number;
}

/** A concept's words that a decoy covers, so that they do not count. */
export interface CancelledHit extends Span {
  readonly concept: string;
  readonly decoy: Span;
}

/** What was found of one language, by what its phrases stand for. */
interface Found {
  readonly concepts: Matches;
  readonly themes: Matches;
  /** By id of the concept or theme that they cancel. */
  readonly decoys: ReadonlyMap<string, Matches>;
}

/** Whether a decoy of the concept or theme covers the tokens `from` to `to`. */
type IsCancelled = (id: string, from: number, to: number) => boolean;

/**
 * Finds all concepts and theme words in one pass over the tokens: decoys cancel what they cover, a longer phrase of a concept wins over a
 * shorter one inside it, and negation is told by the language's data.
 * @param cancelled takes what decoys cancel, where somebody asks.
 */
export function findHits(lexicon: Lexicon, tokens: Tokens, ranges: readonly LanguageRange[], cancelled?: CancelledHit[]): { hits: Hit[]; themeHits: ThemeHit[] } {
  const hits: Hit[] = [];
  const themeHits: ThemeHit[] = [];
  for (const language of Object.keys(lexicon.languages)) {
    const stretches = ranges.filter((range) => range.language === language).map(({ from, to }) => [from, to] as const);
    if (stretches.length === 0) continue;
    const found = matchesOf(lexicon, language, tokens, stretches);
    const isCancelled: IsCancelled = (id, from, to) => {
      const decoys = found.decoys.get(id);
      const at = decoys ? decoys.covering(from, to) : -1;
      if (at < 0) return false;
      cancelled?.push({ concept: id, ...spanOf(tokens, from, to), decoy: spanOf(tokens, decoys!.from[at]!, decoys!.to[at]!) });
      return true;
    };
    addConcepts(hits, found.concepts, isCancelled, lexicon, language, tokens);
    addThemes(themeHits, found.themes, isCancelled, lexicon, tokens);
  }
  sortHits(hits);
  themeHits.sort((a, b) => a.start - b.start || b.end - a.end);
  return { hits, themeHits };
}

/** Sorts hits by their first word, the longer first. */
export function sortHits(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => a.from - b.from || b.to - a.to || (a.concept < b.concept ? -1 : 1));
}

function matchesOf(lexicon: Lexicon, language: Language, tokens: Tokens, stretches: readonly (readonly [number, number])[]): Found {
  const { outputs } = lexicon;
  const concepts = new Matches(), themes = new Matches();
  const decoys = new Map<string, Matches>();
  lexicon.matcher(language).run(tokens, stretches, (output, from, to, denied) => {
    const { kind, id } = outputs[output]!;
    if (kind === "concept") concepts.add(output, from, to, denied);
    else if (kind === "theme") themes.add(output, from, to, denied);
    else {
      let list = decoys.get(id);
      if (!list) decoys.set(id, (list = new Matches()));
      list.add(output, from, to, denied);
    }
  });
  return { concepts, themes, decoys };
}

function addConcepts(
  hits: Hit[], concepts: Matches, isCancelled: IsCancelled, { outputs, ancestors, classOf, languages }: Lexicon, language: Language, tokens: Tokens,
): void {
  const { output, from, to, denied, length } = concepts;
  const inCue = new Uint8Array(tokens.length);
  for (let at = 0; at < length; at++) if (outputs[output[at]!]!.id.startsWith(own.cue)) inCue.fill(1, from[at], to[at]);
  const negation = new Negation(languages[language]!, tokens, inCue);
  /** Where the last hit of a concept ends. */
  const last = new Map<string, number>();
  for (let at = 0; at < length; at++) {
    const { id } = outputs[output[at]!]!;
    const first = from[at]!, end = to[at]!;
    if (isCancelled(id, first, end)) continue;
    for (const concept of ancestors.get(id) ?? [id]) {
      if (concept !== id && isCancelled(concept, first, end)) continue;
      if ((last.get(concept) ?? -1) >= end) continue;
      last.set(concept, end);
      const kind = classOf.get(concept);
      // A cue such as "shall not" holds its own negation.
      const negated = kind !== undefined && kind !== "cue" && (denied[at]! || negation.of(first, end, kind));
      hits.push({ concept, from: first, to: end, start: tokens.start[first]!, end: tokens.end[end - 1]!, negated });
    }
  }
}

function addThemes(themeHits: ThemeHit[], themes: Matches, isCancelled: IsCancelled, { outputs }: Lexicon, tokens: Tokens): void {
  const { output, from, to, length } = themes;
  for (let at = 0; at < length; at++) {
    const each = outputs[output[at]!]!;
    if (each.kind !== "theme" || isCancelled(each.id, from[at]!, to[at]!)) continue;
    themeHits.push({ theme: each.id, strength: each.strength, phrase: each.phrase, ...spanOf(tokens, from[at]!, to[at]!) });
  }
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}
