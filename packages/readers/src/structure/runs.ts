import type { Order } from "./numbers.ts";

/** A plain number inside a line that opens a point: `[start, end)` is the number with its stop. */
export interface RunNumber {
  readonly start: number;
  readonly end: number;
  readonly num: string;
  readonly order: Order;
}

const NUMBER = /(?<!\S)(\d{1,2})\.[^\S\n]+(?=["“(]?\p{Lu})/gu;
/** What a point before ends with. */
const ENDED = /[.;:\])—–-]$/u;
/** An editor's note before a number, which is blanked, is no longer than this. */
const REACH = 300;
/** Two numbers one after the other may stand there by chance. */
const SHORTEST = 3;

/**
 * Finds lists whose points stand one after the other inside a line, with plain numbers from the first: "Powers of the Board 1. To enter. 2. To
 * seize. 3. To fine." Each number but the first stands after the end of a point. `taken` says whether an offset lies in a heading: no list goes on beyond one.
 */
export function findRuns(text: string, taken: (at: number) => boolean): RunNumber[] {
  const runs: RunNumber[] = [];
  let run: RunNumber[] = [];
  const close = (): void => {
    if (run.length >= SHORTEST) runs.push(...run);
    run = [];
  };
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index, value = Number(match[1]);
    if (taken(start)) continue;
    const number = { start, end: start + match[0].length, num: String(value), order: [value] };
    if (value === 1) {
      close();
      run = [number];
    } else if (run.length > 0 && value === run.length + 1 && ENDED.test(text.slice(Math.max(0, start - REACH), start).trimEnd())) {
      if (crossesHeading(run.at(-1)!.end, start, taken)) close();
      else run.push(number);
    }
  }
  close();
  return runs;
}

/** A heading between two numbers; looked for every few characters, which no heading is shorter than. */
function crossesHeading(from: number, to: number, taken: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 4) if (taken(at)) return true;
  return false;
}
