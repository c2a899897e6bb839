import type { CompiledPack, LexiconFile, Problem } from "@charterlint/core";
import { loadPack, type LoadedPack } from "../compile-pack.ts";
import { type SourceFile, type YamlPath, YamlSource } from "../yaml-source.ts";
import { conceptLints } from "./concept-lints.ts";
import { contradictions } from "./contradictions.ts";
import { deadRules } from "./dead-rules.ts";
import { lintContext } from "./lint-context.ts";
import { phraseLints } from "./phrase-lints.ts";
import { subsumedRules } from "./subsumed-rules.ts";
import type { TestContext } from "../test-pack.ts";
import { untestedParts } from "./untested-parts.ts";
import { unreachedParts } from "./unreached.ts";
import { wordingLints } from "./wording-lints.ts";

const lints = [deadRules, contradictions, unreachedParts, subsumedRules, conceptLints, phraseLints, wordingLints];

/** A pack as loaded; `problems` are its mistakes, or, where it has none, what its author should look at. */
export function lintPack(files: readonly SourceFile[], shared: LexiconFile["concepts"], base?: CompiledPack): LoadedPack {
  const loaded = loadPack(files, new Set(Object.keys(shared)), base);
  if (!loaded.pack) return loaded;
  const context = lintContext(loaded.pack, files.map((file) => new YamlSource(file)), shared);
  return { ...loaded, problems: [...loaded.problems, ...inOrder(lints.flatMap((lint) => lint(context)))] };
}

/** The parts of a sound pack's rules that no example would miss, rule by rule, since each takes a while. */
export async function* lintExamples(pack: CompiledPack, files: readonly SourceFile[], context: TestContext): AsyncGenerator<readonly Problem[]> {
  const { rules } = lintContext(pack, files.map((file) => new YamlSource(file)), {});
  for await (const { rule, untested } of untestedParts(pack, context)) {
    const { source, at } = rules.find((each) => each.rule.id === rule)!;
    yield inOrder(untested.map(({ part }) => source.problem("untested", `${rule}: no example would fail without ${partName(part)}; add one that needs it, or delete it.`, [...at, ...part], "warning")));
  }
}

/** A part as a sentence names it: `"action" of "if"`. */
function partName(part: YamlPath): string {
  if (part[0] === "unless") return `rung ${Number(part[1]) + 1} of "unless"`;
  const alternative = typeof part[1] === "number" ? `alternative ${part[1] + 1} of "if"` : '"if"';
  const key = part.findLast((each) => typeof each === "string");
  return `"${key}" in ${alternative}`;
}

/** As they stand in the files. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file ?? "").localeCompare(b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
