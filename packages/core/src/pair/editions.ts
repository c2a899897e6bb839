import type { Act, Provision } from "../model/act.ts";
import type { Pairing } from "./align.ts";

// Amending laws as the notes of Kazakhstan's portals cite them, in either language: № 256-VIII. Cyrillic letters stand for Roman numerals at times.
const amendingLaw = /№\s*(\d+)\s*-\s*([IVXІХ]+)/gu;

/** Numbers of the amending laws that the notes inside a provision name. */
export function amendingLaws(act: Act, { span }: Provision): Set<string> {
  const laws = act.text.slice(span.start, span.end).matchAll(amendingLaw);
  return new Set([...laws].map(([, number, convocation]) => `${number}-${convocation!.replaceAll("І", "I").replaceAll("Х", "X")}`));
}

/**
 * Whether the two texts of an article are of different editions: one's notes name an amending law that the other's don't. Of an article that one text
 * lacks wholly: whether an amending law put it in, which is told by its notes or its number (`11-1`).
 */
export function isOtherEdition({ first, second }: Pairing, one: Act, two: Act): boolean {
  const a = first.flatMap((provision) => [...amendingLaws(one, provision)]), b = second.flatMap((provision) => [...amendingLaws(two, provision)]);
  if (first.length === 0 || second.length === 0) return a.length + b.length > 0 || [...first, ...second].every(({ num }) => num?.includes("-"));
  return a.some((law) => !b.includes(law)) || b.some((law) => !a.includes(law));
}
