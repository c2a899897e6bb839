import { type CompiledPack, type CompiledRule, type Concept, parsePhrase, PhraseError } from "@charterlint/core";
import { Ajv, type ValidateFunction } from "ajv";
import type { LoadedPack } from "../compile-pack.ts";
import { wrongConditions } from "../conditions.ts";
import { wrongEngine } from "../engine-range.ts";
import type { SourceFile } from "../yaml-source.ts";
import type { BuiltPack } from "./build-pack.ts";
import { builtSchema } from "./built-schema.ts";
import { sha256 } from "./sha256.ts";

const largest = 20_000_000;
const rebuild = "; build it again with charterlint pack build.";
let compiled: ValidateFunction | undefined;

/**
 * Reads a built pack; never throws. It is data only: its hash, its form, each phrase, condition and name are checked as if it had just been written.
 * @param shared ids of the concepts that plugins declare.
 */
export async function loadBuiltPack({ path, text }: SourceFile, shared: ReadonlySet<string>): Promise<LoadedPack> {
  const refuse = (code: string, message: string): LoadedPack => ({ problems: [{ severity: "error", code, message, file: path, line: 1, column: 1 }] });
  if (text.length > largest) return refuse("built-pack", "The file is larger than 20 MB, and no built pack.");
  let built: BuiltPack;
  let hash: string;
  try {
    built = JSON.parse(text) as BuiltPack;
    hash = await sha256(JSON.stringify(built?.pack ?? null));
  } catch (error) {
    return refuse("built-pack", `This is not JSON that pack build wrote: ${(error as Error).message}.`);
  }
  // Not all errors are gathered: a hostile file may have millions.
  compiled ??= new Ajv({ strict: false }).compile(builtSchema);
  if (!compiled(built)) {
    const [error] = compiled.errors ?? [];
    return refuse("built-pack", `This is no built pack: ${error?.instancePath || "the file"} ${error?.message ?? "is wrong"}${rebuild}`);
  }
  if (hash !== built.sha256) return refuse("pack-hash", `The file was changed after it was built: its SHA-256 is ${hash.slice(0, 16)}…, and it says ${built.sha256.slice(0, 16)}…${rebuild}`);
  const engine = built.pack.engine === undefined ? undefined : wrongEngine(built.pack.engine);
  if (engine) return refuse("engine-range", engine);
  const wrong = wrongPhrase(built.pack) ?? wrongRule(built.pack, shared);
  if (wrong) return refuse("built-pack", `${wrong}${rebuild}`);
  return { pack: { ...built.pack, rules: built.pack.rules.map((rule) => ({ ...rule, file: path, line: 1 })) }, problems: [] };
}

function wrongPhrase({ lexicon, name }: CompiledPack): string | undefined {
  for (const [id, concept] of Object.entries(lexicon.concepts)) {
    // A pack adds concepts; it doesn't rewrite those that others rely on.
    if (!/[:]/.test(id)) return `The pack "${name}" declares "${id}", a name that is not its own`;
    for (const language of ["en", "ru", "kk"] as const) {
      for (const phrase of [...(concept[language] ?? []), ...(concept.not?.[language] ?? [])]) {
        try {
          parsePhrase(phrase, language === "en" ? "Latin" : "Cyrillic");
        } catch (error) {
          if (error instanceof PhraseError) return `The phrase "${phrase.slice(0, 80)}" ${error.message}`;
          throw error;
        }
      }
    }
  }
  return undefined;
}

function wrongRule({ rules, lexicon }: CompiledPack, shared: ReadonlySet<string>): string | undefined {
  const known = new Set<string>([...shared, ...Object.keys(lexicon.concepts), "unstated"]);
  const seen = new Set<string>();
  for (const rule of rules) {
    if (seen.has(rule.id)) return `The rule id "${rule.id}" is used twice`;
    seen.add(rule.id);
    const [wrong] = [rule.conditions, ...rule.cases.map(({ conditions }) => conditions)].flatMap((each) => wrongConditions(each));
    if (wrong) return `${rule.id}: ${wrong.message}`;
    const strange = conceptsOf(rule).find((id) => !known.has(id));
    if (strange !== undefined) return `${rule.id} names the concept "${strange}", which no lexicon declares`;
  }
  const included = Object.values<Concept>(lexicon.concepts).flatMap(({ includes = [] }) => includes).find((id) => !known.has(id));
  return included === undefined ? undefined : `A concept includes "${included}", which no lexicon declares`;
}

/** Concepts that a rule names. */
function conceptsOf({ alternatives, unless }: CompiledRule): string[] {
  return [
    ...alternatives.flatMap(({ who = [], action = [], object = [], with: wanted = [], without = [] }) => [...who, ...action, ...object, ...[...wanted, ...without].flatMap(({ any }) => any)]),
    ...unless.flatMap(({ any = [], all = [] }) => [...any, ...all]),
  ];
}
