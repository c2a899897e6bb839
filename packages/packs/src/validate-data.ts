import type { Problem } from "@charterlint/core";
import { checkPhrases } from "./concepts.ts";
import { type SchemaName, validate } from "./validate.ts";
import type { YamlPath, YamlSource } from "./yaml-source.ts";

/** Checks a data file of a plugin: its form against the schema, and each phrase. A language's own phrases are read in its letters. */
export function validateData(source: YamlSource, name: SchemaName): Problem[] {
  const problems = [...source.problems];
  if (problems.length === 0) problems.push(...validate(source, name));
  if (problems.length > 0) return problems;
  const data = source.data as Record<string, unknown>;
  if (name === "language") {
    for (const key of ["modality", "comparators"]) {
      for (const [cue, phrases] of Object.entries((data[key] as Record<string, string[]> | undefined) ?? {})) checkPhrases(phrases, source, [key, cue], String(data["language"]), problems);
    }
  } else if (name === "lexicon" || name === "theme" || name === "correspondences") visit(data, []);
  return problems;

  function visit(value: unknown, path: YamlPath): void {
    if (!value || typeof value !== "object" || Array.isArray(value)) return;
    for (const [key, each] of Object.entries(value)) {
      if (Array.isArray(each) && ["en", "ru", "kk"].includes(key)) checkPhrases(each as string[], source, [...path, key], key, problems);
      else visit(each, [...path, key]);
    }
  }
}
