import { type AuthorityFile, type CompiledAuthority, type CompiledPack, hashOf, type LexiconFile, type PackFile, type Problem, type RulesFile } from "@charterlint/core";
import { checkPhrases, ConceptNames, renamed } from "./concepts.ts";
import { compileRule } from "./compile-rule.ts";
import { wrongEngine, wrongVersion } from "./engine-range.ts";
import { namesOf, takenOver } from "./extends.ts";
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
 * @param base the pack that these files say they extend (see `baseOf`), loaded.
 */
export function loadPack(files: readonly SourceFile[], shared: ReadonlySet<string>, base?: CompiledPack): LoadedPack {
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
  return loadChecks(head, named("lexicon.yaml"), sound.filter((source) => source !== head && baseName(source.path) !== "lexicon.yaml"), hash, shared, problems, base);
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

function loadChecks(head: YamlSource, lexicon: YamlSource | undefined, ruleFiles: readonly YamlSource[], hash: string, shared: ReadonlySet<string>, problems: Problem[], base: CompiledPack | undefined): LoadedPack {
  problems.push(...validate(head, "pack"), ...(lexicon ? validate(lexicon, "lexicon") : []), ...ruleFiles.flatMap((source) => validate(source, "rules")));
  // Names can only be resolved in files whose form is right.
  if (problems.some(({ severity }) => severity === "error")) return { problems };
  const file = head.data as PackFile;
  const { pack: name, version, title, serves = {}, engine } = file;
  const tell = (message: string | undefined, key: string): void => void (message && problems.push(head.problem("wrong-version", message, [key])));
  tell(wrongVersion(version), "version");
  if (engine !== undefined) tell(wrongEngine(engine), "engine");
  if (file.extends !== undefined && !base) problems.push(head.problem("no-base", "The pack that this one extends was not loaded.", ["extends"]));
  if (file.extends === undefined && file.overrides) problems.push(head.problem("no-base", "Only a pack that extends another can override its rules; say which one under extends.", ["overrides"]));
  const taken = base && takenOver(base, file, head, problems);
  const own = (lexicon?.data as LexiconFile | undefined)?.concepts ?? {};
  const names = new ConceptNames(shared, name, new Set(Object.keys(own)), base && namesOf(base));
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
  if (base?.name === name) return { problems: [...problems, head.problem("same-pack", `The pack that it extends is also called "${name}"; give this one another name.`, ["pack"])] };
  return {
    pack: {
      kind: "checks",
      name,
      version,
      ...(engine === undefined ? {} : { engine }),
      title: title as Record<string, string>,
      hash: taken ? hashOf(`${hash} ${taken.hash}`) : hash,
      lexicon: { concepts: { ...taken?.concepts, ...concepts } },
      rules: [...(taken?.rules ?? []), ...rules],
      serves: { ...base?.serves, ...serves },
    },
    problems,
  };
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
