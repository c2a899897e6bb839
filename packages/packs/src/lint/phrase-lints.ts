import { parsePhrase, type Phrase, type Problem } from "@charterlint/core";
import type { LintLanguage } from "./concept-index.ts";
import { commonWords, shortestStem } from "./common-words.ts";
import type { LintContext, LintedConcept } from "./lint-context.ts";
import { covers, readingsOf, type Reading } from "./readings.ts";

// Above this many words of gap a phrase joins what has nothing to do with each other. Phrases of very many alternatives are not compared.
const widestGap = 12;
const mostReadings = 2000;
const mostCompared = 100;

/** Phrases that find too much, or nothing of their own, and slow ones. */
export function phraseLints({ own }: LintContext): Problem[] {
  return own.flatMap((linted) => (["en", "ru", "kk"] as const).flatMap((language) => inLanguage(linted, language)));
}

function inLanguage({ name, concept, source, at }: LintedConcept, language: LintLanguage): Problem[] {
  const script = language === "en" ? "Latin" : "Cyrillic";
  const written = concept[language] ?? [];
  const parsed = written.map((phrase) => parsePhrase(phrase, script));
  const readings = parsed.map((phrase) => readingsOf(phrase, mostReadings));
  const decoys = (concept.not?.[language] ?? []).flatMap((phrase) => readingsOf(parsePhrase(phrase, script), mostReadings) ?? []);
  return written.flatMap((phrase, index): Problem[] => {
    const tell = (code: string, message: string): Problem => source.problem(code, `"${phrase}" (${name}, ${language}) ${message}`, [...at, language, index], "warning");
    const own = readings[index];
    const found: Problem[] = [];
    if (gapOf(parsed[index]!) > widestGap) found.push(tell("slow-phrase", `has gaps of more than ${widestGap} words in all: it is slow, and joins what has nothing to do with each other; narrow them (…3).`));
    if (!own) return found;
    const common = own.flatMap((reading) => tooCommon(reading, language) ?? [])[0];
    if (common !== undefined) found.push(tell("wide-phrase", `also matches "${common}" alone, which stands in nearly every act; add a word that tells it apart.`));
    // Of two that find the same the later one is needless.
    const other = readings.findIndex((list, place) => place !== index && list !== undefined && findsAll(list, own) && (place < index || !findsAll(own, list)));
    if (other >= 0) found.push(tell("duplicate-phrase", `finds nothing that "${written[other]}" does not find; delete it.`));
    if (decoys.length > 0 && findsAll(decoys, own)) found.push(tell("dead", `never counts: a phrase under "not" covers it wholly; delete one of them.`));
    return found;
  });
}

/** Whether whatever one of `special` matches, one of `general` matches. Long lists of alternatives are passed over. */
function findsAll(general: readonly Reading[], special: readonly Reading[]): boolean {
  return special.length <= mostCompared && special.every((reading) => general.some((wider) => covers(wider, reading)));
}

/** The only word of a reading, where it is too common to stand alone. */
function tooCommon([word, ...more]: Reading, language: LintLanguage): string | undefined {
  if (!word || more.length > 0 || word.kind === "gap") return undefined;
  if (word.kind === "stem") return word.text.length < shortestStem ? `${word.text}-` : undefined;
  return commonWords[language].has(word.text) ? word.text : undefined;
}

/** Words that the gaps of a phrase may skip at most. */
function gapOf(phrase: Phrase): number {
  return phrase.reduce((sum, item) => sum + (item.kind === "gap" ? item.max : item.kind === "choice" ? Math.max(...item.options.map(gapOf)) : 0), 0);
}
