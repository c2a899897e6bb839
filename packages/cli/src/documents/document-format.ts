import type { Act, AnnotateResult, Plugin, ReportOptions, Review } from "@charterlint/core";
import type { Input } from "@charterlint/runner";
import type { Io } from "../io.ts";
import type { ChosenPacks } from "../packs.ts";

/** Flags that documents hang on. */
export interface DocumentFlags {
  readonly output?: string;
  readonly memo?: string;
  readonly points?: string;
  readonly pack?: readonly string[];
  readonly language?: string;
  readonly base?: string;
  readonly pair?: string;
}

/** What a document is made with, besides the reviews. */
export interface DocumentContext {
  readonly inputs: readonly Input[];
  readonly plugins: readonly Plugin[];
  readonly chosen: ChosenPacks;
  readonly options: ReportOptions;
  readonly flags: DocumentFlags;
  readonly base?: Act;
  readonly io: Io;
}

/** A report that is a file of its own, written when all is checked. */
export interface DocumentFormat {
  /** It is about one bill. */
  readonly one: boolean;
  /** Its bytes, or problems that say why there are none. */
  write(reviews: readonly Review[], context: DocumentContext): Promise<AnnotateResult>;
}
