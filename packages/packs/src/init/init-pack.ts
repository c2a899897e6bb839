import { schemas } from "../generated/schemas.ts";
import type { SourceFile } from "../yaml-source.ts";
import { initWording, type PackLanguage } from "./init-wording.ts";
import type { MarkedClause } from "./marked-clause.ts";

/** What the author of a new pack has answered. */
export interface PackAnswers {
  /** As ids are written. */
  readonly name: string;
  /** As people call it. */
  readonly title: string;
  /** Code of the check: `WATER-01`. */
  readonly check: string;
  /** Principles that the check serves: `kz-2026/limits`. */
  readonly principles: readonly string[];
  /** What the rule asks, and a clause that shows it, in each language of the pack. */
  readonly rules: Readonly<Partial<Record<PackLanguage, { readonly question: string; readonly clause: MarkedClause }>>>;
}

/** The files of a new pack, paths relative to its folder: head, lexicon, one rule with its examples, and the schemas that an editor completes from. */
export function initPack(answers: PackAnswers): SourceFile[] {
  return [
    { path: "pack.yaml", text: headText(answers) },
    { path: "lexicon.yaml", text: lexiconText(answers) },
    { path: "rules/first-rule.yaml", text: ruleText(answers) },
    ...(["pack", "lexicon", "rules"] as const).map((name) => ({ path: `.schemas/${name}.schema.json`, text: `${JSON.stringify(schemas[name], null, 2)}\n` })),
  ];
}

// A double-quoted string of YAML is written as one of JSON.
const quoted = (text: string): string => JSON.stringify(text);
const languagesOf = ({ rules }: PackAnswers): PackLanguage[] => (["en", "ru", "kk"] as const).filter((language) => rules[language]);
const perLanguage = (answers: PackAnswers, line: (language: PackLanguage, clause: MarkedClause, question: string) => string): string =>
  languagesOf(answers).map((language) => line(language, answers.rules[language]!.clause, answers.rules[language]!.question)).join("\n");

function headText(answers: PackAnswers): string {
  return `# yaml-language-server: $schema=.schemas/pack.schema.json
pack: ${answers.name}
version: 0.1.0
engine: ">=0.1 <1"
title:
${perLanguage(answers, (language) => `  ${language}: ${quoted(answers.title)}`)}
languages: [${languagesOf(answers).join(", ")}]
# Which principles the check rests on. "charterlint rules coverage" lists them all; force is text, treaty, inferred, soft-law or comparative.
serves:
  ${answers.check}:
${answers.principles.map((principle) => `    - {principle: ${principle}, force: inferred}`).join("\n")}
`;
}

function lexiconText(answers: PackAnswers): string {
  return `# yaml-language-server: $schema=.schemas/lexicon.schema.json
# A phrase is words; "stem-" is a word that begins so; "…" a gap of up to six words; (a|b) either; [a] with or without.
concepts:
  trigger:
    class: action
    about: Words that give the clause away.
${perLanguage(answers, (language, { trigger }) => `    ${language}: [${quoted(trigger.phrase)}]`)}
  answer:
    class: safeguard
    about: Words that answer.
    # What a report says was not found: write it as a lawyer would call it, "a written notice".
    name:
${perLanguage(answers, (language, { safeguard }) => `      ${language}: ${quoted(language === "en" ? `“${safeguard.text}”` : `«${safeguard.text}»`)}`)}
${perLanguage(answers, (language, { safeguard }) => `    ${language}: [${quoted(safeguard.phrase)}]`)}
`;
}

function ruleText(answers: PackAnswers): string {
  const wording = perLanguage(answers, (language, { safeguard: { text } }, question) => `    ${language}:
      question: ${quoted(question)}
      finding: ${quoted(initWording[language].finding(text))}
      proposal: ${quoted(initWording[language].proposal(text))}`);
  const examples = perLanguage(answers, (language, { answered, bare, trigger, safeguard }) => `      ${language}:
        violates:
          - ${quoted(bare)}
        complies:
          - ${quoted(answered)}
        looks-safe-but-violates:
          - text: |
              1. ${bare}
              2. ${initWording[language].elsewhere(safeguard.text)}
        looks-bad-but-complies:
          - ${quoted(initWording[language].defined(trigger.text))}`);
  return `# yaml-language-server: $schema=../.schemas/rules.schema.json
rules:
  - id: first-rule
    check: ${answers.check}
    title: ${quoted(answers.title)}
    step: 6
    severity: warning
    # One norm must have all that stands here. You can add who (public-authority …), object, and
    # modality: [power, obligation, permission, right] passes over what only forbids.
    if:
      action: [trigger]
    # What answers it, and where it is looked for.
    unless:
      - {any: [answer], in: [provision]}
${wording}
    # The rule's tests: the first and third kind must give a finding, the others must not.
    examples:
${examples}
`;
}
