/** A run of letters as the PDF paints it. Lengths are points; `x` and `baseline` from the page's top left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** One page: its number, 1-based, its width and height in points, and what is painted upright on it. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A printed line, or what of it stands in one column. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of most of its letters. */
  readonly size: number;
  /** Font of all its letters; empty when there are several. */
  readonly font: string;
  /** Ranges in `text` that are marks of footnotes. */
  readonly marks: readonly (readonly [number, number])[];
  /** Width of its first word, about. */
  readonly firstWord: number;
}

/** Value below which this share of the values lies; 0 when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
