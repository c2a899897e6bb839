/** One labelled text: its labels, and the text or where it is to be had. */
export interface GoldRow {
  /** As reports name the row; `doc` and quote where it has no id of its own. */
  readonly id: string;
  readonly labels: readonly string[];
  /** The row's own text. Without it and without `place` the text stands in another list, under `id`. */
  readonly text?: string;
  /** BCP 47 code of the text's language, where the row says it. */
  readonly language?: string;
  /** The text is the section of the act `doc` (a path) that holds the first character of `quote`. */
  readonly place?: { readonly doc: string; readonly quote: string };
  /** Value of the field that the rows are halved by. */
  readonly group?: string;
}

export interface GoldShape {
  /** Field that holds the labels. */
  readonly labels: string;
  /** Field that the rows are halved by. */
  readonly split?: string;
}

const quoteInId = 40;

/** Reads one parsed line of a labelled list; gives a sentence that says what is wrong with it where it is no labelled text. */
export function goldRow(value: unknown, { labels: key, split }: GoldShape): GoldRow | string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `This line is not an object; expected one such as {"id": "…", "text": "…", "${key}": []}.`;
  const row = value as Readonly<Record<string, unknown>>;
  const labels = row[key];
  if (!isStrings(labels)) return `“${key}” is missing or no list of strings; give the labels of the text, [] where it has none.`;
  const { id, text, language, doc, quote } = row;
  if (text !== undefined && typeof text !== "string") return "“text” is not a string.";
  const place = text === undefined && doc !== undefined ? placeIn(doc, quote) : undefined;
  if (place === null) return "“doc” and “quote” go together: the path of a file, and words that occur in it once.";
  const name = typeof id === "number" ? String(id) : id ?? (place && `${place.doc}: ${flat(place.quote).slice(0, quoteInId)}`);
  if (typeof name !== "string" || name === "") return "“id” is missing; give each row a string that no other row of the list has.";
  const group = split === undefined ? undefined : groupOf(row, split);
  return {
    id: name,
    labels,
    ...(text === undefined ? {} : { text }),
    ...(typeof language === "string" ? { language } : {}),
    ...(place ? { place } : {}),
    ...(group === undefined ? {} : { group }),
  };
}

/** The value of the field that rows are halved by, where it is a string or a number. */
export function groupOf(row: Readonly<Record<string, unknown>>, split: string): string | undefined {
  const value = row[split];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function placeIn(doc: unknown, quote: unknown): NonNullable<GoldRow["place"]> | null {
  return typeof doc === "string" && doc !== "" && typeof quote === "string" && quote !== "" ? { doc, quote } : null;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
