import type { GoldRow, LabelledText } from "@charterlint/evaluate";
import { undivided } from "@charterlint/evaluate";
import type { Act, Problem, Provision } from "@charterlint/core";
import type { ReadOptions } from "@charterlint/runner";

/** A file that was named on the command line. */
export interface NamedFile {
  /** As it was named. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** A labelled text that is ready to be tagged, or why there is none, and how many rows are lost by it. */
export interface GoldText {
  readonly problems: readonly Problem[];
  readonly text?: Omit<LabelledText, "tags">;
  /** Where the text is a section of an act: it is tagged there, since the act's definitions and its other articles count. */
  readonly within?: { readonly act: Act; readonly section: Provision };
  /** Rows that are no labelled text. */
  readonly bad?: number;
  /** Rows whose text could not be had. */
  readonly missing?: number;
}

/** A row of the labelled list, with the line it stands in. */
export interface PlacedRow {
  readonly row: GoldRow;
  readonly line: number;
}

/** Reads the text of a row as a whole, as `charterlint tag` does with a list; `place` is where the text stands. */
export async function readWhole(
  row: GoldRow,
  { text, language }: { readonly text: string; readonly language?: string | undefined },
  place: { readonly file: string; readonly line: number },
  options: ReadOptions,
): Promise<GoldText> {
  const reader = options.readers.get(".txt");
  if (!reader) throw new Error("No plugin brings a reader of plain text.");
  const { act, problems } = await reader.read({ name: `${place.file}: ${row.id}`, bytes: new TextEncoder().encode(text) }, options.context);
  // Lines of the text are no lines of the list.
  const told = problems.map(({ severity, code, message }) => ({ severity, code, message, ...place }));
  if (!act) return { problems: told, missing: 1 };
  const known = language !== undefined && language in options.context.languages ? language : options.language;
  return { problems: told, text: labelled(row, known === undefined ? undivided(act) : { ...undivided(act), language: known }) };
}

/** A row with its text, as it is measured. */
export function labelled({ id, labels, group }: GoldRow, act: LabelledText["act"]): Omit<LabelledText, "tags"> {
  return { id, labels, act, ...(group === undefined ? {} : { group }) };
}
