import type { CompiledCondition, CompiledRule, CompiledRung } from "@charterlint/core";
import { clean, wordingFor } from "@charterlint/reporters";
import type { Wording } from "@charterlint/reporters";
import type { Served } from "./rule-index.ts";

// As in @charterlint/packs, which is too heavy to load for these names alone.
const exampleKinds = ["violates", "looks-safe-but-violates", "complies", "looks-bad-but-complies"] as const;

/** A rule whole, for its author: when it speaks, what answers it, what it says (in `language`, or in all it has), on what it rests, and its examples. */
export function ruleText(rule: CompiledRule, served: readonly Served[], language: string | undefined): string {
  const wording = wordingFor("en");
  const languages = language === undefined ? Object.keys(rule.text) : [language];
  const lines = [
    `${rule.id}  (${rule.check}, ${wording.severity[rule.severity]}, step ${rule.step})`,
    `  ${rule.title}`,
    `  ${rule.file}:${rule.line}`,
    ...(rule.tried ? [] : ["  Untried: no labelled real act has tried it, so it is shown as a question."]),
    "",
    `Speaks once for each ${rule.scope}, where:`,
    ...conditionLines(rule),
    ...(rule.unless.length > 0 ? ["Answered by, strongest first:", ...rule.unless.map((rung) => `  - ${rungText(rung, wording)}`)] : []),
    ...(rule.absorbs.length > 0 ? [`Absorbs: ${rule.absorbs.join(", ")}`] : []),
    ...(rule.themes.length > 0 ? [`Themes: ${rule.themes.join(", ")}`] : []),
    "",
    "Principles:",
    ...served.map(({ authority, principle, link }) => `  - ${authority.authority} ${principle.article} (${wording.force[link.force]}${link.atMost ? `; at most ${link.atMost}` : ""}): ${principleText(principle, language)}`),
    ...languages.flatMap((code) => wordingLines(rule, code)),
    ...(rule.falsePositives === undefined ? [] : ["", `False positives: ${rule.falsePositives}`]),
    ...(rule.sources.length > 0 ? ["", "Sources:", ...rule.sources.map((source) => `  - ${source}`)] : []),
  ];
  return lines.map((line) => `${clean(line).trimEnd()}\n`).join("");
}

function principleText(principle: Served["principle"], language: string | undefined): string {
  return language === "ru" || language === "kk" ? principle[language] : principle.en;
}

function conditionLines({ alternatives, conditions }: CompiledRule): string[] {
  if (alternatives.length === 0) return JSON.stringify(conditions, null, 2).split("\n").map((line) => `  ${line}`);
  return alternatives.flatMap((alternative, index) => [...(index > 0 ? ["  or"] : []), ...Object.entries(alternative).map(([key, value]) => `  - ${key}: ${valueText(key as keyof CompiledCondition, value)}`)]);
}

function valueText(key: keyof CompiledCondition, value: unknown): string {
  if (key === "with" || key === "without") {
    const groups = value as NonNullable<CompiledCondition["with"]>;
    return groups.map(({ any, in: scopes }) => `any of ${any.map(shortName).join(", ")} in ${scopes.join(", ")}`).join("; and ");
  }
  return Array.isArray(value) ? value.map(shortName).join(", ") : JSON.stringify(value);
}

function rungText({ any, all, in: scopes, then }: CompiledRung, { scope }: Wording): string {
  const concepts = any ? `any of ${any.map(shortName).join(", ")}` : `all of ${(all ?? []).map(shortName).join(", ")}`;
  return `${concepts}; in ${scopes.map((one) => scope[one]).join(", ")}: ${then === "cured" ? "cured" : `becomes ${then}`}`;
}

function wordingLines({ text, examples, tested }: CompiledRule, code: string): string[] {
  const own = text[code];
  if (!own) return [];
  return [
    "",
    `${code}${tested.includes(code) ? "" : " (draft: without a violating and a complying example)"}`,
    `  Question: ${own.question}`,
    `  Finding:  ${own.finding}`,
    `  Proposal: ${own.proposal}`,
    ...exampleKinds.flatMap((kind) => {
      const list = examples[code]?.[kind] ?? [];
      return list.length === 0 ? [] : [`  ${kind}:`, ...list.map((example) => `    - ${typeof example === "string" ? example : example.text}`)];
    }),
  ];
}

/** A pack's own concept without the pack's name. */
function shortName(concept: unknown): string {
  const id = String(concept);
  return id.slice(id.lastIndexOf(":") + 1);
}
