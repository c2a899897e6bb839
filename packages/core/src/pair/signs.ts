import { Break, tokenise } from "../analyse/tokens.ts";
import { lowerBound, ownPieces } from "../analyse/units.ts";
import type { Act, Language, Provision, Span } from "../model/act.ts";
import type { Correspondences } from "./correspondences.ts";
import { readSigns } from "./read-signs.ts";

/** Something that a translation keeps, where it stands in the act's text. */
export type Sign = Span &
  (
    /** `denies`: a modal word that holds a negation. */
    | { readonly what: "word"; readonly word: number; readonly denies: boolean }
    /** `unit` where it is a quantity; `reference` where it numbers a provision. */
    | { readonly what: "number"; readonly value: number; readonly unit?: string; readonly reference: boolean }
    | { readonly what: "negation" }
  );

/** A sentence, or all the own words of a provision that has others below it. */
export interface Passage extends Span {
  readonly signs: readonly Sign[];
  /** Letters and digits. */
  readonly length: number;
}

/** What can be compared of an act, by provision. */
export interface Signs {
  readonly act: Act;
  readonly language: Language;
  /** The provision's own words: its sentences, or one passage where provisions below go on the sentence. */
  of(provision: Provision): readonly Passage[];
}

/** Reads the signs of a whole act in one pass. `language` is that of its words. */
export function signsOf(act: Act, language: Language, correspondences: Correspondences): Signs {
  const data = correspondences.languages[language];
  const pieces = new Map<Provision, Span[]>();
  const collect = (provision: Provision): void => {
    pieces.set(provision, ownPieces(provision).filter(({ start, end }) => end > start));
    for (const child of provision.children) collect(child);
  };
  collect(act.root);
  const bounds = [...new Set([...pieces.values()].flat().flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const abbreviations = new Set((data?.abbreviations ?? []).map((word) => word.replace(/\.$/, "").toLowerCase()));
  const tokens = tokenise(act.text, act.noise, bounds, abbreviations);
  const first = (offset: number): number => lowerBound(tokens.start, tokens.length, offset);
  const ranges = [...pieces.values()].flat().map(({ start, end }) => [first(start), first(end)] as const).filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
  const signs = data ? readSigns(tokens, ranges, data, correspondences) : [];
  const starts = Int32Array.from(signs, ({ start }) => start);
  const passage = (from: number, to: number): Passage => {
    const start = tokens.start[from]!, end = tokens.end[to - 1]!;
    let length = 0;
    for (let at = from; at < to; at++) length += tokens.end[at]! - tokens.start[at]!;
    return { start, end, length, signs: signs.slice(lowerBound(starts, starts.length, start), lowerBound(starts, starts.length, end)) };
  };
  return {
    act,
    language,
    of(provision) {
      const own = (pieces.get(provision) ?? []).map(({ start, end }) => [first(start), first(end)] as const).filter(([from, to]) => to > from);
      if (own.length === 0) return [];
      if (provision.children.length > 0) return [join(own.map(([from, to]) => passage(from, to)))];
      return own.flatMap(([from, to]) => {
        const passages: Passage[] = [];
        let begin = from;
        for (let at = from + 1; at <= to; at++) {
          if (at < to && tokens.before[at]! < Break.sentence) continue;
          passages.push(passage(begin, at));
          begin = at;
        }
        return passages;
      });
    },
  };
}

/** Several passages as one, in the order of the text. */
export function join(passages: readonly Passage[]): Passage {
  return {
    start: passages[0]!.start,
    end: passages.at(-1)!.end,
    length: passages.reduce((sum, { length }) => sum + length, 0),
    signs: passages.flatMap(({ signs }) => signs),
  };
}
