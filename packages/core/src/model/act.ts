/** A range of UTF-16 code units in `act.text`: `start` inclusive, `end` exclusive. Every span anywhere is one of these. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** BCP 47 code of a language the engine has data for: `en`, `ru`, `kk`. */
export type Language = string;

/**
 * A node of the act's tree. `kind` and `eId` follow Akoma Ntoso 3.0 and its naming convention
 * (`chp_2__art_12__para_3__point_b` is shortened to `art_12__para_3__point_b`: articles are numbered through the act).
 */
export interface Provision {
  /** Akoma Ntoso's word: part, title, chapter, section, article, paragraph, subparagraph, point, indent, preamble, attachment … */
  readonly kind: string;
  /** The number as printed, without its punctuation: `41-1`, `3`, `b`, `IV`. */
  readonly num?: string;
  /** Where number and heading stand. These are not the provision's own words: a heading is no norm. */
  readonly head?: Span;
  /** Where the heading's words alone stand. */
  readonly heading?: Span;
  readonly eId: string;
  readonly span: Span;
  readonly children: readonly Provision[];
  /** What the provision is for, where the reader can tell. */
  readonly role?: "definitions" | "preamble" | "signature" | "annex" | "quoted";
}

/** Where a stretch of `act.text` stood in a source that is no plain text. */
export interface SourcePlace extends Span {
  /** Paragraph of a word-processor file, 1-based, tables and footnotes counted where they stand. */
  readonly paragraph?: number;
  /** Page, 1-based, and box in points from the page's top left: x, y, width, height. */
  readonly page?: number;
  readonly box?: readonly [number, number, number, number];
  /** Element of an XML or HTML file: its id, or a path such as `/akomaNtoso/act/body/section[3]`. */
  readonly element?: string;
}

/** One row of a comparative table: spans of its cells' words in `act.text`. Only what is proposed is the bill's; the others are noise. */
export interface ComparativeRow {
  /** Which provision it is about. */
  readonly place?: Span;
  readonly current?: Span;
  readonly proposed?: Span;
  readonly reasons?: Span;
}

/** One document as a reader gives it. `text` is the decoded input, unchanged but for a byte-order mark. */
export interface Act {
  readonly text: string;
  /** Language of most of the text. */
  readonly language: Language;
  readonly title?: Span;
  /** Root of the tree: `kind` is `act`, `eId` is empty, the span is the whole text. */
  readonly root: Provision;
  /** Ranges that are not the law's words (portal notes, contents, page furniture), sorted, never matched. */
  readonly noise: readonly Span[];
  /** Name of the format it was read from: `text`, `markdown` … */
  readonly format: string;
  /** Rows of comparative tables, in order. */
  readonly comparisons?: readonly ComparativeRow[];
  /** For formats other than text: where each stretch of the text stood, sorted by start, not overlapping. */
  readonly places?: readonly SourcePlace[];
  /** Name of the structure data that explained its numbering: `kz`, `common-law` … */
  readonly structure?: string;
}

/** Something a reader, pack or run has to say about an input. Never thrown across a package's door. */
export interface Problem {
  readonly severity: "error" | "warning" | "info";
  /** Stable code, e.g. `not-text`, `empty`, `pack-unknown-key`. */
  readonly code: string;
  /** One sentence: what is wrong, what was expected, what to do. */
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}
