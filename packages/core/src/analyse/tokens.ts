import type { Span } from "../model/act.ts";
import { CharacterKinds } from "./characters.ts";
import { hashed, Surfaces, unhashed } from "./surfaces.ts";

/** What stands between a token and the one before it. */
export const Break = {
  /** White space, quotation marks, brackets, hyphens. */
  none: 0,
  comma: 1,
  /** Full stop, colon, semicolon, dash with spaces, end of a line: no phrase runs across. */
  strong: 2,
  /** End of a sentence, of a paragraph or of a provision. */
  sentence: 3,
} as const;

/** Words of the act in order, noise left out; arrays run parallel. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Strongest break before the token; the first token has `sentence`. */
  readonly before: Uint8Array;
  /** Index of the word's surface in `surfaces`. */
  readonly surface: Int32Array;
  readonly surfaces: readonly string[];
}

const letter = 1, digit = 2, joiner = 3, stop = 4, comma = 5, line = 6, hard = 7, dash = 8;
const signs = new Map([[".!?…。", stop], [",", comma], [";:", hard], ["–—", dash], ["\n\r\u2028\u2029\f\v", line]].flatMap(([chars, kind]) => [...(chars as string)].map((char) => [char, kind as number])));
const kinds = new CharacterKinds((char) => {
  // Halves of characters beyond the basic plane count as letters.
  if (/[\p{L}\ud800-\udfff]/u.test(char)) return letter;
  if (/\p{N}/u.test(char)) return digit;
  if (/[\p{M}\u00ad\u200b-\u200d\u2060]/u.test(char)) return joiner;
  return signs.get(char) ?? 0;
});

/**
 * Cuts a text into words in one pass. `bounds` are offsets that no sentence crosses (starts and ends of provisions and headings), sorted;
 * `noise` are ranges left out, sorted; `abbreviations` are lower-case words after which a full stop ends no sentence.
 */
export function tokenise(text: string, noise: readonly Span[], bounds: readonly number[], abbreviations: ReadonlySet<string>): Tokens {
  const room = Math.ceil(text.length / 2) + 1;
  const start = new Int32Array(room), end = new Int32Array(room), surface = new Int32Array(room);
  const before = new Uint8Array(room);
  const surfaces = new Surfaces(text);
  let count = 0, level: number = Break.sentence, nextNoise = 0, nextBound = 0, lines = 0;
  for (let at = 0; at < text.length; ) {
    const skip = noise[nextNoise];
    if (skip && at >= skip.start) {
      if (skip.end > at) at = skip.end;
      level = Break.sentence;
      nextNoise++;
      continue;
    }
    const unit = text.charCodeAt(at), kind = kinds.of(unit);
    if (kind === letter || kind === digit) {
      let to = at + 1, hash = hashed(unhashed, unit);
      const limit = skip ? Math.min(skip.start, text.length) : text.length;
      for (; to < limit; to++) {
        const next = text.charCodeAt(to), kindOfNext = kinds.of(next);
        if (kindOfNext !== letter && kindOfNext !== digit && kindOfNext !== joiner) break;
        hash = hashed(hash, next);
      }
      while ((bounds[nextBound] ?? Infinity) <= at) {
        level = Break.sentence;
        nextBound++;
      }
      start[count] = at;
      end[count] = to;
      before[count] = level;
      surface[count++] = surfaces.numberOf(at, to, hash);
      level = Break.none;
      lines = 0;
      at = to;
      continue;
    }
    if (kind === stop) {
      if (!endsInAbbreviation(text, at, abbreviations)) level = Math.max(level, endsSentence(text, at) ? Break.sentence : Break.strong);
    } else if (kind === comma) {
      level = Math.max(level, Break.comma);
      lines = 0;
    }
    else if (kind === hard) level = Math.max(level, Break.strong);
    else if (kind === dash && kinds.of(text.charCodeAt(at - 1)) !== letter) level = Math.max(level, Break.comma);
    else if (kind === line) {
      if (text.charCodeAt(at) === 10 || text.charCodeAt(at) > 13) lines++;
      // An empty line ends a sentence; a single line end may be a line wrapped by a portal or a PDF.
      if (lines > 1 && !endsInDash(text, at)) level = Break.sentence;
    }
    at++;
  }
  // Views: what was never written takes no memory.
  return { length: count, start: start.subarray(0, count), end: end.subarray(0, count), before: before.subarray(0, count), surface: surface.subarray(0, count), surfaces: surfaces.all };
}

/** A stop ends a sentence when white space and then no lower-case letter follows; `3.5` and `adilet.zan` don't. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && /[)\]»”"']/.test(text[next]!)) next++;
  if (next >= text.length) return true;
  if (!/\s/.test(text[next]!)) return false;
  while (next < text.length && /[\s«“"(]/.test(text[next]!)) next++;
  const char = text[next] ?? "";
  return char.toLowerCase() === char.toUpperCase() || char !== char.toLowerCase();
}

/** The words before an empty line end in a dash: codes set the sanction so ("Клевета –", an empty line, "наказывается штрафом"), and the sentence goes on. */
function endsInDash(text: string, at: number): boolean {
  let last = at;
  while (last >= 0 && /\s/.test(text[last]!)) last--;
  return last > 0 && /[–—-]/.test(text[last]!) && /\s/.test(text[last - 1]!);
}

function endsInAbbreviation(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  let from = at;
  while (from > 0 && at - from < 12 && kinds.of(text.charCodeAt(from - 1)) === letter) from--;
  if (from === at) return false;
  const word = text.slice(from, at);
  return abbreviations.has(word.toLowerCase());
}
