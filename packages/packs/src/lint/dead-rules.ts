import type { Problem } from "@charterlint/core";
import { type Alternative, alternativesOf } from "./implies.ts";
import type { LintLanguage } from "./concept-index.ts";
import type { LintContext, LintedRule } from "./lint-context.ts";

const bearers = ["actor", "person"];

/** Rules that cannot fire, at all or in a language they speak: concepts without words, or of a class that is never found there. */
export function deadRules({ rules, concepts }: LintContext): Problem[] {
  return rules.flatMap((linted) => {
    const { rule, source, at } = linted;
    const alternatives = alternativesOf(rule.conditions);
    if (!alternatives) return [];
    return [...wrongClasses(linted, alternatives), ...Object.keys(rule.text).flatMap((language) => {
      const missing = alternatives.map((each) => wordless(each, language as LintLanguage));
      if (missing.some((each) => each === undefined)) return [];
      return [source.problem("dead", `${rule.id} never fires in ${language}: ${missing[0]!.map(shortName).join(", ")} ${missing[0]!.length > 1 ? "have" : "has"} no words in that language; add phrases under ${language}.`, [...at, "id"], "warning")];
    })];
  });

  /** The first group of the alternative that has no words in the language. */
  function wordless(alternative: Alternative, language: LintLanguage): string[] | undefined {
    const group = alternative.find(({ fact, operator, value }) => operator === "anyOf" && ["who", "action", "object", "concepts"].includes(fact) && !(value as string[]).includes("unstated") && !concepts.hasWords(value as string[], language));
    return group?.value as string[] | undefined;
  }

  function wrongClasses({ rule, source, at }: LintedRule, alternatives: readonly Alternative[]): Problem[] {
    return alternatives.flatMap((alternative, index) => alternative.flatMap(({ fact, value }) => {
      const wanted = fact === "action" ? ["action"] : fact === "who" ? bearers : undefined;
      if (!wanted) return [];
      const names = value as string[];
      const fits = (id: string): boolean => id === "unstated" || wanted.includes(concepts.classOf(id) ?? "");
      const path = Array.isArray((source.data as { rules: { if?: unknown }[] }).rules[at[1] as number]?.if) ? [...at, "if", index, fact] : [...at, "if", fact];
      return names.flatMap((id, place) => fits(id) ? [] :
        source.problem("dead", `${rule.id}: "${shortName(id)}" is of class ${concepts.classOf(id)}, and "${fact}" finds only ${wanted.join(" and ")}; ${fact === "action" ? 'use it under "object" or "with"' : 'use it under "with"'}, or change its class.`, [...path, place], names.some(fits) ? "warning" : "error"));
    }));
  }
}

/** A concept as its author wrote it. */
export function shortName(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
