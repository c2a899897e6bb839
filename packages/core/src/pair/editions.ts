import type { Act, Provision } from "../model/act.ts";
import type { Pairing } from "./align.ts";

// Amending laws as the notes of Kazakhstan's portals cite them, in either language: № 256-VIII. Cyrillic letters stand for Roman numerals at times.
const amendingLaw = /№\s*(\d+)\s*-\s*([IVXІХ]+)/gu;

/** Tells articles whose two texts are of different editions. `alignment` is that of the whole acts. */
export function editionsOf(alignment: readonly Pairing[], first: Act, second: Act): (pairing: Pairing) => boolean {
  const articles = alignment.filter(({ above }) => above === undefined);
  const one = lawsIn(first, articles.flatMap((pairing) => pairing.first)), two = lawsIn(second, articles.flatMap((pairing) => pairing.second));
  return ({ first: a, second: b }) => {
    const left = new Set(a.flatMap(one)), right = new Set(b.flatMap(two));
    // An article that one text lacks wholly: an amending law put it in, as its notes or its number (`11-1`) tell.
    if (a.length === 0 || b.length === 0) return left.size + right.size > 0 || [...a, ...b].every(({ num }) => num?.includes("-"));
    return [...left].some((law) => !right.has(law)) || [...right].some((law) => !left.has(law));
  };
}

/** Numbers of the amending laws that the notes of an article name, up to where the next one begins. */
function lawsIn({ text }: Act, articles: readonly Provision[]): (article: Provision) => string[] {
  const starts = articles.map(({ span }) => span.start).sort((a, b) => a - b);
  return ({ span }) => {
    const end = starts.find((start) => start > span.start) ?? text.length;
    return [...text.slice(span.start, end).matchAll(amendingLaw)].map(([, number, convocation]) => `${number}-${convocation!.replaceAll("І", "I").replaceAll("Х", "X")}`);
  };
}
