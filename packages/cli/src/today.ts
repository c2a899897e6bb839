import type { Io } from "./io.ts";

/** The date on the reader's calendar, in the form 2026-11-22. */
export function today({ now }: Io): string {
  const date = now();
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
