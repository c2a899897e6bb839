import type { Act, Language, Problem } from "./act.ts";
import type { CorrespondencesData, LanguageData, LexiconData, StructureData, ThemeData } from "./language-data.ts";
import type { CompiledAuthority, CompiledPack, CompiledRule } from "./pack.ts";
import type { Review, Severity } from "./review.ts";
import type { SourceComment } from "./source-comment.ts";

/** What a reader is given: a name (for its extension and for messages) and the bytes. */
export interface ReadInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What readers are told besides the file; data by id. */
export interface ReadContext {
  readonly structures: Readonly<Record<string, StructureData>>;
  readonly languages: Readonly<Record<string, LanguageData>>;
  /** Language that the document is known to be in and the act must have; where it is left out, readers detect it. */
  readonly language?: Language;
}

/** `act` is missing only when a problem of severity `error` says why. */
export interface ReadResult {
  readonly act?: Act;
  readonly problems: readonly Problem[];
}

/** Reads one format. Never throws on bad input. */
export interface Reader {
  /** With the dot, in lower case: `.txt`. */
  readonly extensions: readonly string[];
  read(input: ReadInput, context: ReadContext): ReadResult | Promise<ReadResult>;
  /** Gives the file back with comments on its words, all else as it was. Never throws on bad input. */
  annotate?(input: ReadInput, annotations: Annotations): AnnotateResult | Promise<AnnotateResult>;
}

/** Comments for a file. */
export interface Annotations {
  /** `act.text` as it was read from the file; their spans are of it. */
  readonly text: string;
  readonly comments: readonly SourceComment[];
}

/** `bytes` are missing only when a problem of severity `error` says why. */
export interface AnnotateResult {
  readonly bytes?: Uint8Array;
  readonly problems: readonly Problem[];
}

/** What a reader of a report asked for. */
export interface ReportOptions {
  /** Language of what is said; default: that of each provision. */
  readonly language?: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What else to show: `cured`, `info`, `pair` (questions of the family PAIR), `waived`. Programs' formats show everything. */
  readonly show: readonly string[];
  /** Version of the engine. */
  readonly engine: string;
  readonly languages: Readonly<Record<string, LanguageData>>;
  /** By name, for their titles; a name is shown as it stands where they are not given. */
  readonly authorities?: Readonly<Record<string, CompiledAuthority>>;
  /** By id of the merged lexicon (`pack:concept`, `pack/rule:concept`), for the names of safeguards; likewise. */
  readonly concepts?: LexiconData["concepts"];
  /** By id, for their labels; likewise. */
  readonly themes?: Readonly<Record<string, ThemeData>>;
  /** By id (`pack/rule`), for what they ask and rest on; likewise. */
  readonly rules?: Readonly<Record<string, CompiledRule>>;
  /** Open findings this grave, or graver, fail a run; default: error. Only formats that tell failures from other results ask. */
  readonly failOn?: Severity | "never";
}

/** Writes reviews in one format: a pure function. */
export interface Reporter {
  /** Reviews can be written one by one as they come, and joined. */
  readonly streams: boolean;
  report(reviews: readonly Review[], options: ReportOptions): string;
}

/** All that can be added to the engine, by id. Plain records, all optional. */
export interface Plugin {
  readonly name: string;
  readonly themes?: Readonly<Record<string, ThemeData>>;
  readonly lexicons?: Readonly<Record<string, LexiconData>>;
  /** Words that correspond across languages: what two language versions of an act are compared by. */
  readonly correspondences?: Readonly<Record<string, CorrespondencesData>>;
  readonly languages?: Readonly<Record<string, LanguageData>>;
  readonly structures?: Readonly<Record<string, StructureData>>;
  readonly readers?: Readonly<Record<string, Reader>>;
  readonly reporters?: Readonly<Record<string, Reporter>>;
  readonly packs?: Readonly<Record<string, CompiledPack>>;
  readonly authorities?: Readonly<Record<string, CompiledAuthority>>;
}

/** Gives the plugin back, typed. */
export function definePlugin<const P extends Plugin>(plugin: P): P {
  return plugin;
}
