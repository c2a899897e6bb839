import type { CompiledPack, EntryPlace, Problem } from "@charterlint/core";
import { unknownRule } from "../rule-index.ts";

/** Whether a name means a rule on two language versions put side by side: these stand in no pack. */
export function isPairRule(rule: string): boolean {
  return /^(pair\/|PAIR-)/.test(rule);
}

/** Names of rules, in a configuration or in waivers, that mean no rule of any pack; said as warnings, since another run may have the pack. */
export function unknownRules(entries: readonly { readonly rule: string; readonly at?: EntryPlace }[], packs: readonly CompiledPack[]): Problem[] {
  const rules = packs.flatMap((pack) => pack.rules);
  const known = new Set(rules.flatMap(({ id, check }) => [id, check]));
  return entries
    .filter(({ rule }) => !rule.includes("*") && !known.has(rule) && !isPairRule(rule))
    .map(({ rule, at }) => ({ severity: "warning", code: "unknown-rule", message: unknownRule(rule, rules), ...at }));
}
