import { clean } from "@charterlint/reporters";
import { rangesOf } from "./article-numbers.ts";
import type { Coverage, CoveredPrinciple, CoveringCheck } from "./coverage.ts";

type Language = "en" | "ru" | "kk";

/** The coverage of one authority for people: its articles with their principles and checks, then those with none. */
export function coverageText(coverage: Coverage, language: Language): string {
  const { authority, title, articles, withoutPrinciple, withoutRule, unserved } = coverage;
  const lines = [
    `${authority}  ${title[language]}`,
    ...articles.flatMap(({ article, principles }) => [`  ${article}`, ...principles.flatMap((principle) => principleLines(principle, language))]),
    "",
    `  Articles with no principle: ${withoutPrinciple ? rangesOf(withoutPrinciple) || "none" : "not known, the authority lists no articles"}`,
    `  Articles on which no rule rests: ${rangesOf(withoutRule) || "none"}`,
    `  Checks that it does not serve: ${unserved.join(", ") || "none"}`,
  ];
  return lines.map((line) => `${clean(line)}\n`).join("");
}

function principleLines({ id, article, text, verified, checks }: CoveredPrinciple, language: Language): string[] {
  return [
    `    ${article}  ${id}${verified ? "" : " (not yet verified)"}: ${text[language]}`,
    `      ${checks.length === 0 ? "no check" : checks.map(checkText).join(", ")}`,
  ];
}

function checkText({ check, force, atMost, rules }: CoveringCheck): string {
  const notes = [force, ...(atMost ? [`at most ${atMost}`] : []), ...(rules.length === 0 ? ["no rule"] : [])];
  return `${check} (${notes.join("; ")})`;
}
