import type { Span } from "../../model/act.ts";
import { Break, type Tokens } from "../tokens.ts";
import type { TokenRange } from "../units.ts";
import type { Order } from "./mentions.ts";
import { type ReferenceWords, Role } from "./reference-words.ts";

/** Which act a reference names. */
export type NamedAct = { readonly kind: "own" } | { readonly kind: "other"; readonly span: Span } | undefined;

/** Words that a name may have before the word for an act. */
const longestName = 12;
/** Characters of a name in quotation marks. */
const longestTitle = 300;

/** Tells which act stands after (before, where numbers stand before) a reference. */
export class ActNames {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #words: ReferenceWords;
  readonly #order: Order;
  /** The act at hand is a constitution: "the Constitution" is itself. */
  readonly #isConstitution: boolean;

  constructor(text: string, tokens: Tokens, words: ReferenceWords, order: Order, isConstitution: boolean) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = words;
    this.#order = order;
    this.#isConstitution = isConstitution;
  }

  /** The act named at the edge of a group of mentions that takes the tokens `from` to `to`, within `range`. */
  at(from: number, to: number, range: TokenRange): NamedAct {
    return this.#order === "after" ? this.#after(to, range) : this.#before(from, range);
  }

  /** Whether the words in the range speak of another act. */
  otherIn({ from, to }: TokenRange): boolean {
    for (let at = from; at < to; at++) if (this.#isAct(at) && !this.#words.has(at - 1, Role.this) && !(this.#isConstitution && this.#words.has(at, Role.constitution))) return true;
    return false;
  }

  #isAct(at: number): boolean {
    return this.#words.has(at, Role.act);
  }

  #other(at: number, first: number, last: number): NamedAct {
    if (this.#isConstitution && this.#words.has(at, Role.constitution)) return { kind: "own" };
    return { kind: "other", span: { start: this.#tokens.start[first]!, end: this.#titleEnd(last) } };
  }

  #after(to: number, range: TokenRange): NamedAct {
    const { before } = this.#tokens;
    const words = this.#words;
    let at = to, linked = false, part = false, comma = false;
    while (at < range.to && before[at]! < Break.strong && (words.has(at, Role.of) || words.has(at, Role.the))) {
      linked ||= words.has(at, Role.of);
      part ||= words.has(at, Role.part);
      at++;
    }
    for (let each = to; each <= at && each < range.to; each++) comma ||= before[each] === Break.comma;
    if (at >= range.to || before[at]! >= Break.strong) return undefined;
    if (words.has(at, Role.this)) return this.#isAct(at + 1) ? { kind: "own" } : undefined;
    if (words.has(at, Role.that) && this.#isAct(at + 1)) return this.#other(at + 1, at, at + 2);
    const first = at;
    for (; at < range.to && at < first + longestName && (at === first || before[at]! < Break.strong); at++) {
      const word = words.at(at);
      if (word && word.roles & Role.act) {
        // Where nothing links it, a name of one word after a comma begins something else.
        if (comma && !linked && at === first) return undefined;
        return this.#other(at, first, this.#nameEnd(at + 1, range));
      }
      // What nothing links is an adjective at most: «статьи 12 Уголовного кодекса», but "a Part 4 Direction or Order" is no part of an order.
      const unlinked = !linked && !comma;
      const inName = word && (word.roles & Role.modifier || (!unlinked && (word.capital || (at > first && word.roles & (Role.of | Role.the | Role.and)))));
      if (!inName && !(at > first && /^[-\u2010\u2011]$/.test(this.#gap(at)))) break;
    }
    return part && at > first && words.at(first)?.capital && !words.at(first)?.kind ? { kind: "other", span: { start: this.#tokens.start[first]!, end: this.#tokens.end[first]! } } : undefined;
  }

  #before(from: number, range: TokenRange): NamedAct {
    let at = this.#skipBracket(from, range) - 1;
    if (at < range.from || this.#tokens.before[at + 1]! >= Break.strong || !this.#isAct(at)) return undefined;
    const noun = at;
    if (at > range.from && this.#words.has(at - 1, Role.this)) return { kind: "own" };
    while (at > range.from && this.#tokens.before[at] === Break.none && (this.#words.at(at - 1)?.capital ?? false)) at--;
    const named = this.#other(noun, at, noun + 1);
    return named?.kind === "other" ? { kind: "other", span: { start: this.#titleStart(at, range), end: this.#tokens.end[noun]! } } : named;
  }

  /** Passes over "(бұдан әрі – Кодекс)" between an act and its part. */
  #skipBracket(from: number, range: TokenRange): number {
    if (from <= range.from || !/\)\s*$/.test(this.#gap(from))) return from;
    for (let at = from - 1; at > range.from && at > from - longestName; at--) if (this.#gap(at).includes("(")) return at;
    return from;
  }

  #gap(token: number): string {
    return this.#text.slice(this.#tokens.end[token - 1], this.#tokens.start[token]);
  }

  /** One past the last token of a name after its word for an act: "Act 2019", "Regulation (EU) 2016/679", «Закона Республики Казахстан». */
  #nameEnd(at: number, range: TokenRange): number {
    let end = at;
    for (; end < range.to && this.#tokens.before[end]! < Break.strong; end++) {
      const word = this.#words.at(end), gap = this.#gap(end);
      const number = /^\d+/.exec(this.#text.slice(this.#tokens.start[end], this.#tokens.end[end]))?.[0];
      if (/[«"“]/.test(gap) || (number ? gap.includes("(") || (gap.includes(",") && !/^(?:1[89]|20)\d\d$/.test(number)) : gap.includes(",") || !word?.capital)) break;
    }
    return end;
  }

  /** Where the name ends when its title in quotation marks follows. */
  #titleEnd(last: number): number {
    const end = this.#tokens.end[last - 1]!;
    const title = /^\s*[«"“][^»"”\n]+[»"”]/.exec(this.#text.slice(end, end + longestTitle));
    return title ? end + title[0].length : end;
  }

  #titleStart(first: number, range: TokenRange): number {
    const start = this.#tokens.start[first]!;
    const title = /[«"“][^«»"“”\n]+[»"”][^«»"“”,;\n]{0,60}$/.exec(this.#text.slice(Math.max(this.#tokens.end[range.from - 1] ?? 0, start - longestTitle), start));
    return title ? start - title[0].length : start;
  }
}
