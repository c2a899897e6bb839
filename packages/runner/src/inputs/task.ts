import type { Problem } from "@charterlint/core";

/** How problems and reports name an input: a text of a list has an `id` as well. */
export interface Source {
  readonly file?: string;
  readonly id?: string;
}

/** One text to read and to work on: plain data, small enough to be sent to a worker. */
export interface Task {
  readonly source: Source;
  /** Its extension tells the format; readers go by nothing else. */
  readonly name: string;
  /** Where its bytes are, or they themselves. */
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array };
  /** What a line of a list says of its text; 1-based. */
  readonly language?: string;
  readonly line?: number;
}

/** An input of which nothing can be read. */
export interface Refused {
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** Refuses an input with one problem. */
export function refused(source: Source, code: string, message: string, place: { readonly line?: number; readonly column?: number } = {}): Refused {
  return { source, problems: [{ severity: "error", code, message, ...(source.file === undefined ? {} : { file: source.file }), ...place }] };
}
