import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** What an opinion memo says of its own, in one language. `{x}` is what is named, `{n}` a number. */
export interface MemoWording {
  readonly opinion: string;
  readonly onBill: string;
  /** A date in full, as it stands in the sentences on scope. */
  readonly onDate: (date: string) => string;
  readonly cover: Readonly<Record<"addressee" | "author" | "date" | "number" | "version" | "languages" | "file", string>>;
  readonly blank: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<"scope" | "recommendations" | "remarks" | "inOrder" | "questions" | "table" | "origin", string>>;
  readonly scope: {
    readonly measured: string;
    readonly unmeasured: string;
    readonly checks: string;
    readonly method: readonly string[];
  };
  readonly columns: Readonly<Record<"number" | "place" | "rank" | "recommendation" | "inForce" | "bill" | "proposal" | "reasons", string>>;
  readonly text: string;
  readonly norms: string;
  readonly issue: string;
  readonly command: string;
  readonly nothing: string;
  readonly noTextInForce: string;
  /** Before the lines that `charterlint verify` reproduces. */
  readonly origin: string;
  /** `{v}` is the program's version. */
  readonly prepared: string;
  readonly commands: Commands;
}

/** What is done to a provision: sentences added, all of it written anew, words inserted behind others, or put in their place. */
export type CommandKind = "add" | "rewrite" | "insert" | "replace";

/** Amending commands: `{place}`, `{words}` that are there, `{new}` ones; `one` of a single word or, for added text, sentence. */
export interface Commands {
  readonly add: { readonly one: string; readonly many: string };
  readonly rewrite: { readonly one: string; readonly many: string };
  readonly insert: { readonly one: string; readonly many: string };
  readonly replace: { readonly one: string; readonly many: string };
  /** Where the drafter has to find the words: what they have to say. */
  readonly slot: string;
  /** How a place's name changes with each command's verb. */
  readonly place: (name: string, command: CommandKind) => string;
  /** How a proposal begins that gives the very words, quoted, to be added or to stand in place of the provision. */
  readonly drafts: { readonly add: string; readonly rewrite: string };
}

const wordings: Readonly<Record<string, MemoWording>> = { en, ru, kk };

/** Wording in `language`; in English where there is none. */
export function memoWording(language: string): MemoWording {
  return wordings[language] ?? en;
}
