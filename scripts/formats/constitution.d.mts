/** What one reading of the Constitution gives. */
export interface Shape {
  readonly preambles: number;
  readonly sections: number;
  readonly articles: number;
  /** Those of all provisions but the preamble, in order. */
  readonly ids: readonly string[];
  /** Of each article, without white space. */
  readonly words: readonly string[];
}
/** Readings by name, `ru.txt` and so on. */
export function readConstitution(folder: URL): Promise<Record<string, Shape>>;
