import { dirname, isAbsolute, join, resolve } from "node:path";
import type { ConfigFile, Problem, RuleOverride } from "@charterlint/core";
import type { YamlPath, YamlSource } from "@charterlint/packs";
import { placeIn, readYaml, shownPath } from "../yaml/read-yaml.ts";
import { type Config, configNames, type PackName } from "./config.ts";
import { findUpward, isFile } from "./find-upward.ts";

/** A configuration, or what is wrong with it. */
export interface ReadConfig {
  readonly config?: Config;
  readonly problems: readonly Problem[];
}

/** Reads a configuration and all that it extends; `path` is absolute. Nothing is thrown for a bad one: every mistake comes with its file, line and column. */
export async function readConfig(path: string, cwd: string): Promise<ReadConfig> {
  const problems: Problem[] = [];
  const config = await read(path, [], new Map(), cwd, problems);
  return config && problems.length === 0 ? { config, problems } : { problems };
}

async function read(path: string, chain: readonly string[], known: Map<string, Config | undefined>, cwd: string, problems: Problem[]): Promise<Config | undefined> {
  // What two files extend is read once.
  if (known.has(path)) return known.get(path);
  const { data, source, problems: own } = await readYaml<ConfigFile | null>(path, "config", cwd);
  problems.push(...own);
  if (!data || !source) {
    known.set(path, undefined);
    return undefined;
  }
  const bases: Config[] = [];
  for (const [index, name] of (data.extends ?? []).entries()) {
    const base = baseOf(name, path);
    const circle = base === undefined ? -1 : [...chain, path].indexOf(base);
    if (base === undefined) problems.push(source.problem("unknown-config", `There is no configuration "${name}"; a path to one begins with ./ or ../, and a package holds a ${configNames[0]}.`, ["extends", index]));
    else if (circle >= 0) problems.push(source.problem("config-circle", `This extends itself: ${[...chain, path].slice(circle).concat(base).map((each) => shownPath(each, cwd)).join(" → ")}; leave one of them out.`, ["extends", index]));
    else {
      const extended = await read(base, [...chain, path], known, cwd, problems);
      if (extended) bases.push(extended);
    }
  }
  const config = merged(bases, ownOf(data, source, path));
  known.set(path, config);
  return config;
}

/** The file that `extends` names: a path, or a package in the nearest node_modules; undefined where it is not there. */
function baseOf(name: string, from: string): string | undefined {
  const folder = dirname(from);
  if (!isPath(name)) return findUpward(folder, [...configNames.map((file) => join("node_modules", name, file)), join("node_modules", name)]);
  const path = resolve(folder, name);
  return isFile(path) ? path : undefined;
}

function isPath(name: string): boolean {
  return name.startsWith(".") || isAbsolute(name);
}

function ownOf(data: ConfigFile, source: YamlSource, path: string): Config {
  const folder = dirname(path);
  const { language, reportLanguage, failOn, asOf, waivers, baseline } = data;
  const names = (key: "packs" | "authorities"): PackName[] =>
    (data[key] ?? []).map((name, index) => ({ name: isPath(name) ? resolve(folder, name) : name, at: placeIn(source, [key, index]) }));
  return {
    file: path,
    packs: names("packs"),
    authorities: names("authorities"),
    rules: [rulesOf(data.rules, source, ["rules"])],
    overrides: (data.overrides ?? []).map(({ files, rules, language: spoken }, index) => ({
      folder,
      globs: files,
      rules: rulesOf(rules, source, ["overrides", index, "rules"]),
      ...(spoken === undefined ? {} : { language: spoken }),
    })),
    ...(language === undefined ? {} : { language }),
    ...(reportLanguage === undefined ? {} : { reportLanguage }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(waivers === undefined ? {} : { waivers: resolve(folder, waivers) }),
    ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }),
  };
}

function rulesOf(rules: ConfigFile["rules"], source: YamlSource, path: YamlPath): RuleOverride[] {
  return Object.entries(rules ?? {}).map(([rule, { severity }]) => ({ rule, severity, at: { file: source.path, ...source.keyPosition(path, rule) } }));
}

function merged(bases: readonly Config[], own: Config): Config {
  const all = [...bases, own];
  return {
    ...Object.assign({}, ...all) as Config,
    packs: all.flatMap(({ packs }) => packs),
    authorities: all.flatMap(({ authorities }) => authorities),
    rules: all.flatMap(({ rules }) => rules),
    overrides: all.flatMap(({ overrides }) => overrides),
  };
}
