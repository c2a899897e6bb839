import { Break, type Tokens } from "../tokens.ts";
import type { TokenRange } from "../units.ts";
import type { Entry, LabelReader } from "./labels.ts";
import { type KindWord, type ReferenceWords, Role } from "./reference-words.ts";

/** One part of a reference: a word for a kind with its numbers, or with "this". */
export interface Mention {
  readonly kind: KindWord;
  readonly entries: readonly Entry[];
  readonly relative?: "this" | "that" | "preceding";
  /** What stands in brackets after one of the numbers. */
  readonly asides?: readonly { readonly of: Entry; readonly mention: Mention }[];
  /** A bare number right before it: "41, paragraph 4" in a list of articles. */
  readonly after?: Entry;
  /** Tokens, numbers included. */
  readonly from: number;
  readonly to: number;
}

/** Where a language puts the numbers. */
export type Order = "after" | "before";

/** All mentions in a range of tokens, in order. */
export function mentionsIn({ from, to }: TokenRange, words: ReferenceWords, labels: LabelReader, tokens: Tokens, order: Order): Mention[] {
  const found: Mention[] = [];
  let taken = from;
  for (let at = from; at < to; at++) {
    const kind = words.at(at)?.kind;
    if (!kind || at < taken) continue;
    const mention = read(at, kind);
    if (mention) {
      found.push(mention);
      taken = mention.to;
    }
  }
  return found;

  function read(at: number, single: KindWord): Mention | undefined {
    const hyphen = at > taken && /^[-\u2010\u2011]$/.test(labels.gap(at));
    const joined = hyphen ? words.joined(at) : undefined;
    const kind = joined ?? single;
    const first = joined ? at - 1 : at;
    if (order === "after") {
      const numbers = labels.after(at + 1, to, kind);
      if (numbers) {
        const asides = (numbers.asides ?? []).flatMap(({ of, at: word }) => {
          const parts = labels.after(word + 1, to, words.at(word)!.kind!);
          return parts ? [{ of, mention: { kind: words.at(word)!.kind!, entries: parts.entries, from: word, to: parts.to } }] : [];
        });
        return { kind, entries: numbers.entries, asides, ...numberBefore(first), from: first, to: numbers.to };
      }
      const ordinals = ordinalsBefore(first, kind);
      if (ordinals) return { ...ordinals, to: at + 1 };
    } else {
      const numbers = labels.before(first, taken, kind);
      if (numbers) return { kind, entries: numbers.entries, from: numbers.from, to: at + 1 };
    }
    const before = first > taken && tokens.before[first] === Break.none ? words.at(first - 1)?.roles ?? 0 : 0;
    const relative = before & Role.this ? "this" : before & Role.preceding ? "preceding" : before & Role.that ? "that" : undefined;
    return relative && { kind, entries: [], relative, from: first - 1, to: at + 1 };
  }

  function numberBefore(at: number): Pick<Mention, "after"> {
    const label = at > taken && /^(?:,\s|\s\()$/.test(labels.gap(at)) ? words.at(at - 1)?.label : undefined;
    return label && /^\d/.test(label) ? { after: { path: [{ num: label }] } } : {};
  }

  /** "The first and second subparagraphs". */
  function ordinalsBefore(end: number, kind: KindWord): Mention | undefined {
    const entries: Entry[] = [];
    let at = end, start = end;
    while (at > taken && tokens.before[at]! < Break.strong) {
      const word = words.at(at - 1);
      if (word?.ordinal !== undefined) {
        entries.unshift({ path: [{ num: String(word.ordinal), ordinal: true }] });
        start = at - 1;
      } else if (!(entries.length > 0 && word && word.roles & Role.and)) break;
      at--;
    }
    // «Одной пятой части депутатов» is a share.
    return entries.length > 0 && words.at(start - 1)?.count === undefined ? { kind, entries, from: start, to: end } : undefined;
  }
}
