import type { CompiledRule, Finding } from "@charterlint/core";
import { escapeMarkdown } from "../markup/markdown.ts";
import type { Labelled } from "../remark/labelled.ts";
import { principleWords } from "../remark/principle-words.ts";
import { wordingFor } from "../wording/wording.ts";
import { levels } from "./level.ts";
import type { Level } from "./level.ts";

export interface RuleDescriptor {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: object;
}

/**
 * A rule as viewers show it: what it asks, what it says, what it proposes, what it rests on, and when it errs.
 * @param rule undefined for what no pack has written, such as the comparison of two language versions: the finding speaks for it then.
 * @param finding the first of the rule.
 */
export function ruleDescriptor(rule: CompiledRule | undefined, finding: Finding, language: string): RuleDescriptor {
  const wording = wordingFor(language);
  const { question, finding: said, proposal } = rule?.text[language] ?? rule?.text["en"] ?? finding;
  const parts: Labelled[] = [
    { label: "", words: question },
    ...(rule ? [{ label: "", words: said }] : []),
    { label: wording.proposal, words: proposal },
    ...principleWords(finding.principles, wording),
    ...(rule?.falsePositives === undefined ? [] : [{ label: wording.errsWhere, words: rule.falsePositives }]),
    ...(rule && rule.sources.length > 0 ? [{ label: wording.sources, words: rule.sources.join("; ") }] : []),
  ];
  return {
    id: finding.rule,
    name: finding.check,
    shortDescription: { text: rule?.title ?? question },
    fullDescription: { text: question },
    help: {
      text: parts.map(({ label, words }) => (label === "" ? words : `${label}: ${words}`)).join("\n"),
      markdown: parts.map(({ label, words }) => (label === "" ? "" : `**${escapeMarkdown(label)}**: `) + escapeMarkdown(words)).join("\n\n"),
    },
    defaultConfiguration: { level: levels[rule?.severity ?? finding.severity] },
    properties: { tags: [finding.check, ...(rule?.themes ?? [])], step: finding.step, tried: rule?.tried ?? true },
  };
}
