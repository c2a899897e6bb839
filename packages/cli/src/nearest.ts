import { distance } from "fastest-levenshtein";

/** Those of `known` that somebody who wrote `word` may have meant, the nearest first, at most three: a few letters apart, or beginning alike. */
export function nearest(word: string, known: readonly string[]): string[] {
  if (word === "") return [];
  const written = word.toLowerCase();
  const most = Math.max(1, Math.floor(written.length / 3));
  return known
    .map((name) => ({ name, apart: name.toLowerCase().startsWith(written) ? 0 : distance(written, name.toLowerCase()) }))
    .filter(({ apart }) => apart <= most)
    .sort((one, other) => one.apart - other.apart)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `did you mean a or b?`; nothing where nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  return didYouMeanOneOf(nearest(word, known));
}

/** The same of names that are known to be near. */
export function didYouMeanOneOf(near: readonly string[]): string {
  return near.length === 0 ? "" : `did you mean ${near.join(" or ")}?`;
}

/** The sentence with a capital letter. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
