import type { Problem } from "@charterlint/core";

/** Something to read: a document, a `.jsonl` list of texts, or standard input. */
export interface Input {
  readonly kind: "document" | "list" | "stdin";
  /** As reports name it: the path as it was given or found. */
  readonly name: string;
  /** Absolute; empty for standard input. */
  readonly path: string;
  /** In bytes; 0 where it is not known before it is read. */
  readonly size: number;
}

/** Inputs in the order in which they were named, folders and globs by name, each once; and what was named and is not there. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/** Name under which standard input is reported. */
export const STDIN_NAME = "<stdin>";
/** A list of texts, one JSON object a line. */
export const LIST_EXTENSION = ".jsonl";

export const MB: number = 1024 * 1024;
/** Bytes above which nothing is read, whatever its format; readers have bounds of their own. */
export const MAX_FILE: number = 128 * MB;
