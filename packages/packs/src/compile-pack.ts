import { type AuthorityFile, type CompiledAuthority, type CompiledPack, hashOf, type LexiconFile, type PackFile, type Problem, type RulesFile } from "@charterlint/core";
import { checkPhrases, ConceptNames, renamed } from "./concepts.ts";
import { compileRule } from "./compile-rule.ts";
import { PackError } from "./pack-error.ts";
import { validate } from "./validate.ts";
import { type SourceFile, YamlSource } from "./yaml-source.ts";

/** What loading a folder of YAML gives: a check pack or an authority pack, or neither when `problems` has an error. */
export interface LoadedPack {
  readonly pack?: CompiledPack;
  readonly authority?: CompiledAuthority;
  readonly problems: readonly Problem[];
}

/**
 * Reads, validates and compiles a pack from its files; never throws. A folder with `authority.yaml` is an authority pack; one with `pack.yaml` a check
 * pack: `lexicon.yaml` holds its concepts and every other YAML file rules.
 * @param shared ids of the concepts that plugins declare.
 */
export function loadPack(files: readonly SourceFile[], shared: ReadonlySet<string>): LoadedPack {
  const sources = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => new YamlSource(file));
  const problems: Problem[] = sources.flatMap((source) => [...source.problems]);
  const sound = sources.filter((source) => source.problems.length === 0);
  const named = (name: string): YamlSource | undefined => sound.find(({ path }) => baseName(path) === name);
  const hash = hashOf(files.map(({ path, text }) => `${baseName(path)}\n${text}`).sort().join("\n"));
  const authority = named("authority.yaml");
  if (authority) return loadAuthority(authority, hash, problems);
  const head = named("pack.yaml");
  if (!head) {
    if (problems.length === 0) problems.push({ severity: "error", code: "no-pack", message: "There is no pack.yaml (or authority.yaml) in this folder; a pack begins with one.", file: sources[0]?.path ?? "", line: 1, column: 1 });
    return { problems };
  }
  return loadChecks(head, named("lexicon.yaml"), sound.filter((source) => source !== head && baseName(source.path) !== "lexicon.yaml"), hash, shared, problems);
}

/**
 * As `loadPack`, for programs.
 * @throws PackError with file, line and column when the pack has a mistake, or is an authority pack.
 */
export function compilePack(files: readonly SourceFile[], shared: ReadonlySet<string> = new Set()): CompiledPack {
  const { pack, problems } = loadPack(files, shared);
  if (!pack) throw new PackError(problems);
  return pack;
}

function loadAuthority(source: YamlSource, hash: string, problems: Problem[]): LoadedPack {
  problems.push(...validate(source, "authority"));
  if (problems.length > 0) return { problems };
  const file = source.data as AuthorityFile;
  const ids = new Set<string>();
  file.principles.forEach(({ id }, index) => {
    if (ids.has(id)) problems.push(source.problem("duplicate-id", `The principle "${id}" is declared twice.`, ["principles", index, "id"]));
    ids.add(id);
  });
  for (const [check, links] of Object.entries(file.serves)) {
    links.forEach(({ principle }, index) => {
      if (!ids.has(principle)) problems.push(source.problem("unknown-principle", `"${check}" names the principle "${principle}", which this file does not declare.`, ["serves", check, index, "principle"]));
    });
  }
  for (const key of ["en", "ru", "kk"] as const) {
    checkPhrases(file.recognise?.[key], source, ["recognise", key], key, problems);
    checkPhrases(file.foreign?.[key], source, ["foreign", key], key, problems);
  }
  return problems.length > 0 ? { problems } : { authority: { ...file, hash, packKind: "authority" }, problems };
}

function loadChecks(head: YamlSource, lexicon: YamlSource | undefined, ruleFiles: readonly YamlSource[], hash: string, shared: ReadonlySet<string>, problems: Problem[]): LoadedPack {
  problems.push(...validate(head, "pack"), ...(lexicon ? validate(lexicon, "lexicon") : []), ...ruleFiles.flatMap((source) => validate(source, "rules")));
  // Names can only be resolved in files whose form is right.
  if (problems.some(({ severity }) => severity === "error")) return { problems };
  const { pack: name, version, title, serves = {} } = head.data as PackFile;
  const own = (lexicon?.data as LexiconFile | undefined)?.concepts ?? {};
  const names = new ConceptNames(shared, name, new Set(Object.keys(own)));
  let concepts = lexicon ? renamed(own, lexicon, ["concepts"], (each) => names.packId(each), (each) => names.find(each), problems) : {};
  const seen = new Map<string, string>();
  const rules = ruleFiles.flatMap((source) =>
    (source.data as RulesFile).rules.map((rule, index) => {
      const at = ["rules", index];
      const before = seen.get(rule.id);
      if (before) problems.push(source.problem("duplicate-id", `The rule id "${rule.id}" is used twice in this pack; the other is at ${before}. Give one of them another id.`, [...at, "id"]));
      else seen.set(rule.id, `${source.path}:${source.position([...at, "id"]).line}`);
      const words = new Set(Object.keys(rule.words ?? {}));
      const find = (each: string): string | undefined => names.find(each, { id: rule.id, words });
      concepts = { ...concepts, ...renamed(rule.words ?? {}, source, [...at, "words"], (each) => names.ruleId(rule.id, each), find, problems) };
      return compileRule(rule, source, at, name, names, problems);
    }),
  );
  if (problems.some(({ severity }) => severity === "error")) return { problems };
  return { pack: { kind: "checks", name, version, title: title as Record<string, string>, hash, lexicon: { concepts }, rules, serves }, problems };
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
