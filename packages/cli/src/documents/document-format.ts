import type { AnnotateResult, Plugin, ReportOptions, Review } from "@charterlint/core";
import type { Input } from "@charterlint/runner";

/** What a document is made with, besides the reviews. */
export interface DocumentContext {
  readonly inputs: readonly Input[];
  readonly plugins: readonly Plugin[];
  readonly options: ReportOptions;
}

/** A report that is a file of its own, written when all is checked. */
export interface DocumentFormat {
  /** It is about one bill. */
  readonly one: boolean;
  /** Its bytes, or problems that say why there are none. */
  write(reviews: readonly Review[], context: DocumentContext): Promise<AnnotateResult>;
}
