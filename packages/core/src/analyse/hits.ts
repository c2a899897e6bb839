import type { Language, Span } from "../model/act.ts";
import type { Hit } from "../model/analysis.ts";
import { own, type Lexicon, type Strength } from "./lexicon.ts";
import { Break, type Tokens } from "./tokens.ts";

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

interface Match {
  readonly output: number;
  readonly from: number;
  readonly to: number;
  readonly denied: boolean;
}

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
    const concepts: Match[] = [], themes: Match[] = [];
    const decoys = new Map<string, Match[]>();
    lexicon.matcher(language).run(tokens, stretches, (output, from, to, denied) => {
      const { kind, id } = lexicon.outputs[output]!;
      const match = { output, from, to, denied };
      if (kind === "concept") concepts.push(match);
      else if (kind === "theme") themes.push(match);
      else {
        const list = decoys.get(id);
        if (list) list.push(match);
        else decoys.set(id, [match]);
      }
    });
    const spanOf = ({ from, to }: Match): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
    const covered = (id: string, match: Match): boolean => {
      const decoy = coverOf(decoys.get(id), match);
      if (decoy) cancelled?.push({ concept: id, ...spanOf(match), decoy: spanOf(decoy) });
      return decoy !== undefined;
    };
    const cues = new Set<number>();
    for (const { output, from, to } of concepts) {
      if (lexicon.outputs[output]!.id.startsWith(own.cue)) for (let at = from; at < to; at++) cues.add(at);
    }
    const negation = new Negation(lexicon, language, tokens, cues);
    const last = new Map<string, number>();
    concepts.sort((a, b) => a.from - b.from || b.to - a.to || a.output - b.output || Number(a.denied) - Number(b.denied));
    for (const match of concepts) {
      const { id } = lexicon.outputs[match.output]!;
      if (covered(id, match)) continue;
      for (const concept of lexicon.ancestors.get(id) ?? [id]) {
        if (concept !== id && covered(concept, match)) continue;
        if ((last.get(concept) ?? -1) >= match.to) continue;
        last.set(concept, match.to);
        hits.push({
          concept,
          from: match.from,
          to: match.to,
          start: tokens.start[match.from]!,
          end: tokens.end[match.to - 1]!,
          negated: negation.of(match, lexicon.classOf.get(concept)),
        });
      }
    }
    for (const match of themes) {
      const output = lexicon.outputs[match.output]!;
      if (output.kind !== "theme" || covered(output.id, match)) continue;
      themeHits.push({
        theme: output.id,
        strength: output.strength,
        phrase: output.phrase,
        start: tokens.start[match.from]!,
        end: tokens.end[match.to - 1]!,
      });
    }
  }
  hits.sort((a, b) => a.from - b.from || b.to - a.to || (a.concept < b.concept ? -1 : 1));
  themeHits.sort((a, b) => a.start - b.start || b.end - a.end);
  return { hits, themeHits };
}

// No phrase is longer: gaps are bounded, and so is a phrase's length.
const longestPhrase = 60;

/** The decoy, of those sorted by their first word, that covers the match wholly. */
function coverOf(decoys: readonly Match[] | undefined, { from, to }: Match): Match | undefined {
  if (!decoys) return undefined;
  let low = 0, high = decoys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decoys[middle]!.from <= from) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && decoys[at]!.from > from - longestPhrase; at--) if (decoys[at]!.to >= to) return decoys[at];
  return undefined;
}

/** Tells whether the words around a match deny it. */
class Negation {
  readonly #tokens: Tokens;
  readonly #before: ReadonlySet<string>;
  readonly #after: ReadonlySet<string>;
  readonly #except: ReadonlySet<string>;
  readonly #reach: number;
  readonly #cues: ReadonlySet<number>;

  constructor(lexicon: Lexicon, language: Language, tokens: Tokens, cues: ReadonlySet<number>) {
    const { before, after, reach, except = [] } = lexicon.languages[language]!.negation;
    this.#tokens = tokens;
    this.#before = new Set(before);
    this.#after = new Set(after);
    this.#except = new Set(except);
    this.#reach = reach;
    this.#cues = cues;
  }

  #word(at: number): string {
    const { surface, surfaces } = this.#tokens;
    return (surfaces[surface[at]!] ?? "").toLowerCase();
  }

  of({ from, to, denied }: Match, kind: string | undefined): boolean {
    // A cue such as "shall not" holds its own negation.
    if (kind === "cue" || kind === undefined) return false;
    if (denied) return true;
    const { before } = this.#tokens;
    // A verb is denied by the word right before it ("not be blocked"); a noun within a few words ("without any prior court order").
    const reach = kind === "action" ? 1 : this.#reach;
    for (let at = from - 1, steps = 0; at >= 0 && steps < reach && before[at + 1] === Break.none; at--, steps++) {
      // A modal word keeps its own negation ("shall not publish false news" bans news that are false), and what is said before it doesn't deny
      // what follows: "без регистрации влечет арест".
      if (this.#cues.has(at)) break;
      if (this.#before.has(this.#word(at)) && !this.#except.has(this.#word(at + 1))) return true;
    }
    return to < this.#tokens.length && before[to] === Break.none && this.#after.has(this.#word(to));
  }
}
