import type { CompiledAuthority, CompiledPack, Plugin, Problem } from "@charterlint/core";
import type { LoadedPack } from "@charterlint/packs";
import type { ResultCache } from "./cache.ts";
import type { Io } from "./io.ts";
import { loadPackAt } from "./load-pack-at.ts";

/** Check packs and authorities to work with, and what is wrong with those that were named. */
export interface ChosenPacks {
  readonly packs: readonly CompiledPack[];
  readonly authorities: readonly CompiledAuthority[];
  /** Authorities were named: acts are measured against these, whatever their country and the date. */
  readonly authoritiesNamed: boolean;
  /** Those that came from folders, by the name they were asked for by. */
  readonly loaded: Readonly<Record<string, LoadedPack>>;
  readonly problems: readonly Problem[];
}

/**
 * The packs that `--pack` names: built-in ones by name, others by their folder, built file or npm package. Where only authorities are named all built-in checks run; where only
 * check packs are, each act's country tells the authorities.
 * @throws UsageError for a name that leads to no pack.
 */
export function choosePacks(names: readonly string[], plugins: readonly Plugin[], io: Io, cache?: ResultCache): Promise<ChosenPacks> {
  return packsNamed(names, (name, known) => loadPackAt(name, known, { plugins, io, cache }));
}

/** As `choosePacks`, with those that are not built in as `load` gives them. */
export async function packsNamed(names: readonly string[], load: (name: string, known: readonly string[]) => Promise<LoadedPack>): Promise<ChosenPacks> {
  const rules = await import("@charterlint/rules");
  const packs = new Map<string, CompiledPack>();
  const authorities = new Map<string, CompiledAuthority>();
  const problems: Problem[] = [];
  const loaded: Record<string, LoadedPack> = {};
  const known = [...Object.keys(rules.packs), ...Object.keys(rules.authorities)];
  for (const name of new Set(names)) {
    const builtIn = { pack: rules.packs[name], authority: rules.authorities[name], problems: [] };
    const own = builtIn.pack || builtIn.authority ? undefined : await load(name, known);
    if (own) loaded[name] = own;
    const found = own ?? builtIn;
    problems.push(...found.problems);
    if (found.pack && packs.has(found.pack.name)) problems.push(sameName(found.pack.name, name));
    if (found.authority && authorities.has(found.authority.authority)) problems.push(sameName(found.authority.authority, name));
    const twice = found.pack && sameRule(found.pack, [...packs.values()]);
    if (twice) problems.push(sameRuleProblem(twice, name));
    if (found.pack) packs.set(found.pack.name, found.pack);
    if (found.authority) authorities.set(found.authority.authority, found.authority);
  }
  const chosen = {
    packs: packs.size > 0 ? [...packs.values()] : Object.values(rules.packs),
    authorities: authorities.size > 0 ? [...authorities.values()] : Object.values(rules.authorities),
    authoritiesNamed: authorities.size > 0,
    loaded,
  };
  return { ...chosen, problems: [...problems, ...unknownPrinciples(chosen.packs, chosen.authorities), ...(packs.size > 0 ? unserved(chosen.packs, chosen.authorities) : [])] };
}

function sameName(name: string, path: string): Problem {
  return { severity: "error", code: "same-pack", message: `Another pack that was named is also called "${name}"; leave one of them out.`, file: path };
}

/** A rule of the pack that another one has as well, since one of them extends the other. */
function sameRule(pack: CompiledPack, others: readonly CompiledPack[]): { readonly rule: string; readonly other: string } | undefined {
  const ids = new Set(pack.rules.map(({ id }) => id));
  return others.flatMap((other) => other.rules.filter(({ id }) => ids.has(id)).map(({ id }) => ({ rule: id, other: other.name })))[0];
}

function sameRuleProblem({ rule, other }: { readonly rule: string; readonly other: string }, path: string): Problem {
  return { severity: "error", code: "same-rule", message: `The pack "${other}" has the rule ${rule} as well, since one extends the other; leave out the one that is extended.`, file: path };
}

/** A link of a pack to a principle that its authority doesn't have: the check would silently not run. */
function unknownPrinciples(packs: readonly CompiledPack[], authorities: readonly CompiledAuthority[]): Problem[] {
  const known = new Map(authorities.map(({ authority, principles }) => [authority, principles.map(({ id }) => id)]));
  return packs.flatMap(({ name, serves }) =>
    Object.entries(serves).flatMap(([check, links]) =>
      links.flatMap(({ principle }) => {
        const [authority = "", id = ""] = principle.split("/");
        const ids = known.get(authority);
        if (!ids || ids.includes(id)) return [];
        return [{ severity: "error" as const, code: "unknown-principle", message: `The pack "${name}" links ${check} to ${principle}, but ${authority} has no such principle; it has ${ids.join(", ")}.` }];
      }),
    ),
  );
}

/** A rule that no authority serves is never run: its author should know. */
function unserved(packs: readonly CompiledPack[], authorities: readonly CompiledAuthority[]): Problem[] {
  const served = new Set([...authorities, ...packs].flatMap(({ serves }) => Object.keys(serves)));
  return packs.flatMap(({ rules }) => rules).filter((rule) => !served.has(rule.check) && !served.has(rule.id)).map((rule) => ({
    severity: "warning",
    code: "unserved",
    message: `${rule.id} is not run: no authority serves ${rule.check}; say in pack.yaml, under serves, which principle it serves, or name an authority that does with --pack.`,
    file: rule.file,
    line: rule.line,
  }));
}
