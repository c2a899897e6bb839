import { Break, type Tokens } from "../tokens.ts";
import { type KindWord, type ReferenceWords, Role } from "./reference-words.ts";

/** One step of a number: `12`, `a`; an ordinal counts unnumbered parts too. */
export interface Step {
  readonly num: string;
  readonly ordinal?: true;
}

/** One number of a list, with the brackets after it (`12(3)(a)` has three steps), or the ends of a range. */
export interface Entry {
  readonly path: readonly Step[];
  /** Last number of a range that `path` begins. */
  readonly upTo?: string;
}

/** Parts named in brackets after one number of a list: "Articles 3, 4 (paragraph 1) and 7". */
export interface Aside {
  readonly of: Entry;
  /** The word for their kind. */
  readonly at: number;
}

/** Numbers of a mention, and the tokens they take. */
export interface Labels {
  readonly entries: readonly Entry[];
  readonly asides?: readonly Aside[];
  readonly from: number;
  readonly to: number;
}

const containers = new Set(["part", "title", "chapter", "subchapter", "division", "attachment", "section", "article", "book"]);
// How far back a bracket is looked for, in characters, and how long one is, in words.
const bracketReach = 60;
const longestAside = 20;
const hundred = 100;
const digits = /^\d/;
const roman = /^[ivxlc]+$/;

/** Reads the numbers of provisions that stand before or after a word for a kind. */
export class LabelReader {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #words: ReferenceWords;

  constructor(text: string, tokens: Tokens, words: ReferenceWords) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = words;
  }

  /** What stands between a token and the one before it. */
  gap(token: number): string {
    return this.#text.slice(this.#tokens.end[token - 1], this.#tokens.start[token]);
  }

  /** The list of numbers that begins at `from`, `to` being the end of where to look. */
  after(from: number, to: number, kind: KindWord): Labels | undefined {
    const first = this.#entry(from, to, kind, undefined);
    if (!first) return undefined;
    const entries = [first.entry];
    const asides: Aside[] = [];
    // In "(paragraphs 1 and 2), 15" the bracket that closes ends the list; in «подпунктами 1), 3)» it belongs to the numbers.
    const closed = kind.kinds[0] === "point" && this.#closes(from + 1);
    const inBracket = this.#inBracket(from - 1);
    let at = first.to, sure = { count: 1, to: at };
    while (at < to) {
      if (inBracket && !closed && this.#endsBracket(at)) break;
      if (this.#words.at(at)?.kind && /^\s?\($/.test(this.gap(at))) {
        const after = this.#afterBracket(at, to);
        if (!after) break;
        asides.push({ of: entries.at(-1)!, at });
        sure = { count: entries.length, to: at = after };
        continue;
      }
      const next = this.#next(at, to, entries.at(-1)!);
      // "Section 17, subsection 2, and 18": the last is another section.
      if (!next || (!kind.many && next.apart && entries.length === 1)) break;
      if (next.range) entries[entries.length - 1] = { ...entries.at(-1)!, upTo: next.entry.path.at(-1)!.num };
      else entries.push(next.entry);
      at = next.to;
      if (kind.many || next.sure) sure = { count: entries.length, to: at };
    }
    return { entries: entries.slice(0, sure.count), asides, from, to: sure.to };
  }

  /** The list of numbers that ends right before `end`: `10, 11 және 12-бап`. */
  before(end: number, from: number, kind: KindWord): Labels | undefined {
    const entries: Entry[] = [];
    let at = end, start = end, range = false;
    while (at > from && (at === end || this.#tokens.before[at]! < Break.strong)) {
      const last = this.#words.at(at - 1);
      if (at < end && last && last.roles & Role.and && entries.length > 0) {
        at--;
        continue;
      }
      const isNumber = last?.label !== undefined && (digits.test(last.label) || this.gap(at).startsWith(")") || (last.capital && containers.has(kind.kinds[0]!) && roman.test(last.label)));
      if (!isNumber && last?.ordinal === undefined) break;
      if (entries.length > 0 && at === start && !this.#joins(start)) break;
      let num = last.label ?? String(last.ordinal), first = at - 1;
      while (isNumber && first > from && /^[-\u2011]$/.test(this.gap(first)) && digits.test(this.#words.at(first - 1)?.label ?? "")) num = `${this.#words.at(--first)!.label}-${num}`;
      const step: Step = isNumber ? { num } : { num, ordinal: true };
      if (range) entries[0] = { path: [step], upTo: entries[0]!.path[0]!.num };
      else entries.unshift({ path: [step] });
      range = /^\)?\s*[–—]\s*$/.test(this.gap(first));
      start = at = first;
    }
    return entries.length > 0 ? { entries, from: start, to: end } : undefined;
  }

  /** A bracket opened shortly before the token is still open. */
  #inBracket(token: number): boolean {
    const end = this.#tokens.start[token]!;
    const before = this.#text.slice(Math.max(0, end - bracketReach), end);
    return before.lastIndexOf("(") > before.lastIndexOf(")");
  }

  /** Before the token a bracket closes that is not the number's own. */
  #endsBracket(token: number): boolean {
    return this.gap(token).split(")").length - 1 > (/\(\s?$/.test(this.gap(token - 1)) ? 1 : 0);
  }

  /** The token after the bracket that stands before `at`. */
  #afterBracket(at: number, to: number): number | undefined {
    for (let next = at + 1; next < to && next < at + longestAside && this.#tokens.before[next]! < Break.strong; next++) if (this.#endsBracket(next)) return next;
    return undefined;
  }

  /** A comma or a dash parts the token from the number before it. */
  #joins(token: number): boolean {
    return /^\)?\s*[,–—]\s*$/.test(this.gap(token));
  }

  /** The next number of the list; after a singular one that only a comma parts is `sure` when "or" and another follow: "section 12, 13 or 14". */
  #next(at: number, to: number, last: Entry): { entry: Entry; to: number; range: boolean; sure: boolean; apart: boolean } | undefined {
    const { before } = this.#tokens;
    const gap = this.gap(at);
    if (before[at]! >= Break.strong || /["“”«»‘’]/.test(gap)) return undefined;
    let next = at, joined = false;
    let range = /^\)?\s*[–—-]\s*$/.test(gap);
    if (!range && this.#words.has(at, Role.to)) {
      range = true;
      next++;
    }
    while (!range && next < to && this.#words.has(next, Role.and) && this.#words.at(next)!.kind === undefined) {
      joined = true;
      next++;
    }
    const comma = gap.includes(",");
    if (next >= to || /["“”«»‘’]/.test(this.gap(next)) || !(range || joined || comma) || before[next]! >= Break.strong) return undefined;
    const read = this.#entry(next, to, undefined, last);
    if (!read) return undefined;
    // A bare number that counts days is no provision: "under section 12, 30 days".
    const bare = !this.gap(next).includes("(") && !this.#closes(next + 1);
    if (bare && this.#words.has(read.to, Role.measure)) return undefined;
    return { ...read, range, sure: range || joined || !bare, apart: bare && joined && comma };
  }

  /** Offset after the tokens up to `to`, a bracket that closes a number included. */
  end(to: number): number {
    const end = this.#tokens.end[to - 1]!;
    const own = this.#words.at(to - 1)?.label !== undefined && this.#closes(to) && (/[(]\s?$/.test(this.gap(to - 1)) || !this.#inBracket(to - 1));
    return own ? this.#text.indexOf(")", end) + 1 : end;
  }

  /** One number with its brackets; `last` is the number before it in the list, whose outer steps a bare bracket shares: `12(3) and (4)`. */
  #entry(at: number, to: number, kind: KindWord | undefined, last: Entry | undefined): { entry: Entry; to: number } | undefined {
    if (at >= to || this.#tokens.before[at]! >= Break.strong || (!last && this.#tokens.before[at] !== Break.none)) return undefined;
    const word = this.#words.at(at);
    if (word?.ordinal !== undefined && (word.label === undefined || !digits.test(word.label))) return { entry: { path: [{ num: String(word.ordinal), ordinal: true }] }, to: at + 1 };
    if (word?.count !== undefined && (word.label === undefined || word.label.length > 1) && !last) return this.#inWords(at, to);
    if (word?.label === undefined) return undefined;
    const opened = /[(]\s?$/.test(this.gap(at)), closed = this.#closes(at + 1);
    const isNumber = digits.test(word.label);
    if (!isNumber && !((opened || word.label.length === 1) && closed) && !(word.capital && (!kind || containers.has(kind.kinds[0]!)) && (roman.test(word.label) || word.label.length === 1))) return undefined;
    if (word.kind || (!isNumber && word.roles & (Role.act | Role.this))) return undefined;
    let num = word.label, end = at + 1;
    while (isNumber && !closed && end < to && /^[-\u2011.]$/.test(this.gap(end)) && digits.test(this.#words.at(end)?.label ?? "")) num += `${this.gap(end) === "." ? "." : "-"}${this.#words.at(end++)!.label}`;
    let path: Step[] = [{ num }];
    if (opened && last && last.path.length > 0 && !last.path[0]!.ordinal) path = sharing(last.path, num);
    while (end < to && /^\)?\s?\(\s?$/.test(this.gap(end)) && this.#words.at(end)?.label !== undefined && this.#closes(end + 1)) path.push({ num: this.#words.at(end++)!.label! });
    return { entry: { path }, to: end };
  }

  /** "Section one hundred and nineteen". */
  #inWords(at: number, to: number): { entry: Entry; to: number } {
    let value = 0, end = at, last = 0;
    for (let next = at; next < to && this.#tokens.before[next] === Break.none; next++) {
      const count = this.#words.at(next)?.count;
      // "And" stands after the hundreds alone; elsewhere it begins the next number.
      if (count === undefined ? last < hundred || !this.#words.has(next, Role.and) : last > 0 && last < count && count !== hundred) break;
      if (count === undefined) continue;
      value = count === hundred ? Math.max(1, value) * count : value + count;
      last = count;
      end = next + 1;
    }
    return { entry: { path: [{ num: String(value) }] }, to: end };
  }

  #closes(token: number): boolean {
    return /^\s?\)/.test(this.#text.slice(this.#tokens.end[token - 1], this.#tokens.end[token - 1]! + 2));
  }
}

/** The path whose last step of the same style is `num`: after `12(3)(a)`, `(b)` is `12(3)(b)` and `(4)` is `12(4)`. */
function sharing(last: readonly Step[], num: string): Step[] {
  const style = (each: string): string => (digits.test(each) ? "digit" : roman.test(each) ? (each.length > 1 ? "roman" : "either") : "letter");
  const alike = (a: string, b: string): boolean => a === b || (a === "either" && b !== "digit") || (b === "either" && a === "roman");
  // A single i, v or x goes with whatever letter stands last; other letters pass a roman number by.
  const wanted = style(num);
  const depth = last.findLastIndex((step, index) => (index > 0 || last.length === 1) && alike(wanted, style(step.num)));
  if (depth >= 0) return [...last.slice(0, depth), { num }];
  return last.length === 1 ? [...last, { num }] : [{ num }];
}
