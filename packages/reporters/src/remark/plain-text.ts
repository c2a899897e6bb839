import { clean } from "../terminal/clean.ts";
import type { Saying } from "./saying.ts";

/** What is said of a finding as lines of plain text, safe to print: the sentences, then each fact, then notes and who answers for it. */
export function plainLines({ sentences, facts, notes, waived }: Saying): string[] {
  return [
    sentences.join(" "),
    ...facts.map(({ label, words }) => `${label}: ${words}`),
    ...(notes.length === 0 ? [] : [`(${notes.join("; ")})`]),
    waived,
  ].filter((line) => line !== "").map(clean);
}
