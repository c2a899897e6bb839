import type { StructureData } from "@charterlint/core";
import { compileForm, type Form } from "./form.ts";
import { charPattern, wordsPattern } from "./letters.ts";
import { anyPhrase } from "./phrase.ts";

type LevelData = StructureData["levels"][number];
type NoiseData = NonNullable<StructureData["noise"]>[number];

/** A level with its forms compiled; `index` is its place from outside inwards. */
export interface Level {
  readonly index: number;
  readonly kind: string;
  readonly prefix: string;
  readonly role: "container" | "basic" | "item";
  readonly annex: boolean;
  readonly list: boolean;
  readonly inline: boolean;
  /** Plain numbers one after the other inside a line open its points. */
  readonly runs: boolean;
  readonly heading: NonNullable<LevelData["heading"]>;
  readonly within: LevelData["within"];
  readonly forms: readonly Form[];
}

/** A note's beginning, compiled. */
export interface Note {
  readonly at: RegExp;
  readonly until: NoiseData["until"];
  readonly afterNumber: boolean;
  /** Finds it inside a line, after a clause has ended; undefined for notes that begin a line. */
  readonly inLine: RegExp | undefined;
}

/** Structure data ready to read with. */
export interface Structure {
  readonly id: string;
  readonly languages: readonly string[];
  /** Containers and articles, which begin a line. */
  readonly heads: readonly Level[];
  /** Characters that a line of `heads` can begin with. */
  readonly headInitials: ReadonlySet<string>;
  /** Paragraphs and points. */
  readonly items: readonly Level[];
  readonly unnumbered: { readonly kind: string; readonly prefix: string };
  readonly ordinals: Readonly<Record<string, number>>;
  readonly notes: readonly Note[];
  readonly contents: RegExp;
  readonly preamble: RegExp;
  readonly draft: RegExp;
  readonly signature: RegExp;
  readonly connector: RegExp;
  readonly sentence: RegExp;
  /** Finds the words of a command after which a quotation is new text. */
  readonly quotes: RegExp;
  /** Finds the words of a lead-in or heading that announce definitions. */
  readonly definitions: RegExp;
  /** Finds a defined term in quotation marks with the word that defines it; undefined where definitions are always numbered. */
  readonly term: RegExp | undefined;
  readonly closing: NonNullable<StructureData["closing"]>;
}

const cache = new WeakMap<StructureData, Structure>();

/** Compiles structure data; each is compiled once. */
export function compileStructure(data: StructureData): Structure {
  const known = cache.get(data);
  if (known !== undefined) return known;
  const ordinals = data.ordinals ?? {};
  const levels = data.levels.map((level, index) => compileLevel(level, index, ordinals));
  const structure: Structure = {
    id: data.structure,
    languages: data.languages,
    heads: levels.filter((level) => level.role !== "item"),
    headInitials: new Set(levels.flatMap((level) => (level.role === "item" ? [] : level.forms.flatMap((form) => form.initials)))),
    items: levels.filter((level) => level.role === "item"),
    unnumbered: data.unnumbered,
    ordinals,
    notes: (data.noise ?? []).map(compileNote),
    contents: wholeLine(data.contents),
    preamble: wholeLine(data.preamble),
    draft: wholeLine(data.draft),
    signature: wholeLine(data.signature, "(?=\\s|$)"),
    connector: new RegExp(`(?<![\\p{L}])(?:${anyOf(data.connectors)})$`, "u"),
    sentence: new RegExp(`(?<![\\p{L}])(?:${anyOf(data.sentence)})(?![\\p{L}])`, "u"),
    quotes: new RegExp(`(?<![\\p{L}])(?:${anyOf(data.quotes)})(?![\\p{L}])`, "u"),
    definitions: anyPhrase(data.definitions ?? []),
    closing: data.closing ?? [],
    term: data.terms === undefined ? undefined
      : new RegExp(`["“‘«][^"“”’»;:]{1,120}["”’»][^"“;:.]{0,80}?(?:["“][^"“”;:]{1,80}["”][^"“;:.]{0,40}?)?[\\s—–-](?:${anyOf(data.terms)})(?![\\p{L}])|["“‘«][^"“”’»;:]{1,120}["”’»][^"“;:.]{0,40}[—–-]+(?=\\s?\\()`, "gu"),
  };
  cache.set(data, structure);
  return structure;
}

function compileLevel(level: LevelData, index: number, ordinals: Readonly<Record<string, number>>): Level {
  return {
    index, kind: level.kind, prefix: level.prefix,
    role: level.container === true ? "container" : level.basic === true ? "basic" : "item",
    annex: level.kind === "attachment",
    list: level.list ?? false,
    inline: level.inline ?? false, runs: level.runs ?? false,
    heading: level.heading ?? "none",
    within: level.within,
    forms: level.forms.map((form) => compileForm(form, ordinals)),
  };
}

function compileNote(note: NoiseData): Note {
  const start = note.line ?? note.start ?? "";
  const words = wordsPattern(start.replace(/-$/u, "")).replaceAll("#", "\\d+");
  const edge = note.line !== undefined ? "[^\\S\\n]*(?=[\\r\\n]|$)" : /\p{L}$/u.test(start) ? "(?!\\p{L})" : "";
  const inLine = note.inLine === true ? new RegExp(`(?<=[.;:!?)»”"][^\\S\\n]{1,3})${words}${edge}`, "gu") : undefined;
  return { inLine, at: new RegExp(words.replace(/\\s\+$/u, "\\s") + edge, note.until === "bracket" || note.until === "mark" ? "gu" : "yu"), until: note.until, afterNumber: note.afterNumber ?? false };
}

/** A line that is one of these and no more (a colon, full stop or exclamation mark may follow). */
function wholeLine(lines: readonly string[] | undefined, end = "[^\\S\\n]*[.:!]?[^\\S\\n]*(?=[\\r\\n]|$)"): RegExp {
  return new RegExp(`(?:${anyOf(lines)})${end}`, "yu");
}

function anyOf(words: readonly string[] | undefined): string {
  if (words === undefined || words.length === 0) return "(?!)";
  return [...words].sort((a, b) => b.length - a.length).map((each) => each.split(/\s+/u).map((part) => [...part].map(charPattern).join("")).join("\\s+")).join("|");
}
