import type { LanguageData } from "../../model/language-data.ts";
import { foldWord } from "../fold.ts";
import { WordTable } from "../word-table.ts";
import type { Tokens } from "../tokens.ts";

/** A word for a kind of provision, as the language's data give it. */
export interface KindWord {
  /** Kinds of provision it may mean, the most usual first. */
  readonly kinds: readonly string[];
  /** After it a list of bare numbers may go on by a comma. */
  readonly many: boolean;
}

/** What a word does in a reference; a word may do several things. */
export const Role = { this: 1, that: 2, preceding: 4, and: 8, to: 16, of: 32, act: 64, constitution: 128, the: 256, modifier: 512, measure: 1024, part: 2048 } as const;

/** What a surface form is to the grammar of references. */
export interface ReferenceWord {
  readonly kind?: KindWord;
  readonly ordinal?: number;
  /** Value of a number word. */
  readonly count?: number;
  /** Roles as a sum of bits. */
  readonly roles: number;
  /** A number or letters that may be a provision's number, folded. */
  readonly label?: string;
  readonly capital: boolean;
}

// A year is no number of a provision.
const label = /^(?!(?:19|20)\d\d$)(?:\d{1,4}[\p{L}]{0,3}|[\p{L}]{1,2}|[ivxlc]{1,7})$/iu;
const endingLength = 5;

/** Tells for each token what it is to references; each surface form is looked up once. */
export class ReferenceWords {
  readonly #tokens: Tokens;
  readonly #data: LanguageData;
  readonly #known: (ReferenceWord | null | undefined)[] = [];
  readonly #kinds: WordTable<KindWord>;
  readonly #ordinals: WordTable<number>;
  readonly #counts: WordTable<number>;
  /** Roles of words however they are written, and of words with a capital. */
  readonly #roles: WordTable<number>;
  readonly #capitalRoles: WordTable<number>;
  readonly #endings: readonly string[];
  /** Rows of words that speak of an earlier wording. */
  readonly #former: readonly (readonly WordTable<true>[])[];

  constructor(tokens: Tokens, data: LanguageData, references: NonNullable<LanguageData["references"]>) {
    this.#tokens = tokens;
    this.#data = data;
    const forms = (words: readonly string[], kind: KindWord): [string, KindWord][] => words.map((word) => [word, kind]);
    const kinds = references.kinds.flatMap(({ kinds: meant, one, many }) => [...forms(one, { kinds: meant, many: false }), ...forms(many, { kinds: meant, many: true })]);
    this.#kinds = new WordTable(data, kinds);
    this.#ordinals = new WordTable(data, Object.entries(references.ordinals));
    this.#counts = new WordTable(data, Object.entries(data.numbers ?? {}));
    const { modifiers = [], articles = [], former = [], acts, constitutions } = references;
    this.#former = former.map((row) => row.split(" ").map((word) => new WordTable<true>(data, [[word, true]])));
    this.#endings = modifiers.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
    const measures = Object.values(data.units ?? {}).flatMap((forms) => forms.map((form) => form.split(" ")[0]!));
    const roles = new Map<string, number>();
    for (const [role, words] of [
      [Role.this, references.this], [Role.that, references.that], [Role.preceding, references.preceding], [Role.and, references.and], [Role.to, references.to],
      [Role.of, references.of], [Role.part, references.of.slice(0, 1)], [Role.act, [...acts, ...constitutions]], [Role.constitution, constitutions],
      [Role.the, articles], [Role.modifier, modifiers.filter((word) => !word.startsWith("-"))], [Role.measure, measures],
    ] as const) for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
    this.#roles = new WordTable(data, [...roles].filter(([word]) => !word.startsWith("^")));
    this.#capitalRoles = new WordTable(data, [...roles].filter(([word]) => word.startsWith("^")).map(([word, role]) => [word.slice(1), role] as const));
  }

  /** What the token is; undefined for words that references don't know, which are almost all. */
  at(token: number): ReferenceWord | undefined {
    const surface = this.#tokens.surface[token];
    if (surface === undefined) return undefined;
    const known = this.#known[surface];
    if (known !== undefined) return known ?? undefined;
    const word = this.#read(this.#tokens.surfaces[surface]!);
    this.#known[surface] = word ?? null;
    return word;
  }

  has(token: number, role: number): boolean {
    return ((this.at(token)?.roles ?? 0) & role) !== 0;
  }

  /** Whether the words from a token on say that an earlier wording is meant. */
  isFormer(token: number): boolean {
    const { surface, surfaces } = this.#tokens;
    return this.#former.some((row) => row.every((word, index) => token + index < surface.length && word.get(foldWord(surfaces[surface[token + index]!]!, this.#data.script))));
  }

  /** The kind that two words joined by a hyphen name: sub-section. */
  joined(token: number): KindWord | undefined {
    const { surface, surfaces } = this.#tokens;
    return this.#kinds.get(foldWord(surfaces[surface[token - 1]!]! + surfaces[surface[token]!]!, this.#data.script));
  }

  #read(surface: string): ReferenceWord | undefined {
    const folded = foldWord(surface, this.#data.script);
    const capital = surface[0] !== surface[0]!.toLowerCase();
    let roles = (this.#roles.get(folded) ?? 0) | (capital ? (this.#capitalRoles.get(folded) ?? 0) : 0);
    if (folded.length > endingLength && this.#endings.some((ending) => folded.endsWith(ending))) roles |= Role.modifier;
    const kind = this.#kinds.get(folded), ordinal = this.#ordinals.get(folded), count = this.#counts.get(folded);
    const number = label.test(surface) ? surface.toLowerCase() : undefined;
    if (!kind && ordinal === undefined && count === undefined && number === undefined && roles === 0 && !capital) return undefined;
    return {
      ...(kind ? { kind } : {}),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(count === undefined ? {} : { count }),
      ...(number === undefined ? {} : { label: number }),
      roles,
      capital,
    };
  }
}
