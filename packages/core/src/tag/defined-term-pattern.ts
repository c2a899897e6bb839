/** Letters of a Russian or Kazakh word that inflection may change. */
const ending = 2;
/** Words as short as this are left whole. */
const short = 4;

/**
 * Finds a defined term in the text, in any inflected form: a plural in Latin script, other endings in Cyrillic. A term that is written with a
 * capital is sought with one ("the Council", not "a council"), and not where it begins another name ("Council of Europe").
 * Undefined for a term that has no word of three letters.
 */
export function definedTermPattern(term: string): RegExp | undefined {
  if (!/\p{L}{3}/u.test(term)) return undefined;
  const words = term.split(/\s+/).map((word) => {
    const literal = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    if (!/\p{Script=Cyrillic}/u.test(word)) return `${literal}(?:s|es)?`;
    return word.length <= short ? `${literal}\\p{L}{0,3}` : `${word.slice(0, -ending).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\p{L}{0,7}`;
  });
  const first = term[0]!;
  const opening = first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]${words[0]!.slice(1)}` : words[0]!;
  return new RegExp(`(?<!\\p{L})${[opening, ...words.slice(1)].join("\\s+")}(?!\\p{L})(?! of (?:the )?\\p{Lu})`, "gu");
}
