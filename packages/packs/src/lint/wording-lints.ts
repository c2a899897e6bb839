import type { Problem } from "@charterlint/core";
import { exampleKinds } from "../test-pack.ts";
import type { LintContext, LintedRule } from "./lint-context.ts";

/** What a report never says, except in a quotation: a rule asks and proposes, a court judges. */
export const judgment: RegExp = /unconstitutional|противореч(?:ит|ат)|не соответству(?:ет|ют)|конституциялық емес/iu;

const keys = ["question", "finding", "proposal"] as const;

/** Wording that passes a judgment; languages of the pack in which a rule says nothing; kinds of examples that are missing. */
export function wordingLints({ rules, file, head }: LintContext): Problem[] {
  const untitled = file.languages.filter((language) => !file.title[language]);
  return [
    ...(untitled.length > 0 ? [head.problem("missing-language", `The pack has no title in ${untitled.join(", ")}; add one.`, ["title"], "warning")] : []),
    ...rules.flatMap((linted) => [...judging(linted), ...silent(linted), ...untested(linted)]),
  ];

  function judging({ raw, rule, source, at }: LintedRule): Problem[] {
    return (["en", "ru", "kk"] as const).flatMap((language) => keys.flatMap((key) => {
      const words = judgment.exec(raw[language]?.[key] ?? "")?.[0];
      return words ? [source.problem("judgment", `${rule.id}: the ${key} says "${words}", which is for a court to say; ask, or say what is missing.`, [...at, language, key])] : [];
    }));
  }

  function silent({ rule, source, at }: LintedRule): Problem[] {
    const missing = file.languages.filter((language) => !rule.text[language]);
    return missing.length > 0 ? [source.problem("missing-language", `${rule.id} says nothing in ${missing.join(", ")}, which the pack says it speaks; add question, finding and proposal.`, [...at, "id"], "warning")] : [];
  }

  function untested({ rule, source, at }: LintedRule): Problem[] {
    return (["en", "ru", "kk"] as const).filter((language) => rule.text[language]).flatMap((language) => {
      const missing = exampleKinds.filter((kind) => (rule.examples[language]?.[kind]?.length ?? 0) === 0);
      return missing.length > 0 ? [source.problem("untested", `${rule.id} has no example of ${missing.join(", ")} in ${language}; write one of each kind.`, [...at, "examples", language], "warning")] : [];
    });
  }
}
