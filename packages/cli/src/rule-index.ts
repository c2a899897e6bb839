import type { CompiledAuthority, CompiledRule } from "@charterlint/core";
import { didYouMeanOneOf, nearest } from "./nearest.ts";

/** A principle that a rule rests on, as its authority says. */
export interface Served {
  readonly authority: CompiledAuthority;
  readonly principle: CompiledAuthority["principles"][number];
  readonly link: CompiledAuthority["serves"][string][number];
}

/** Principles of all authorities that serve the rule, by its id or by its check. */
export function servedBy(rule: CompiledRule, authorities: readonly CompiledAuthority[]): Served[] {
  return authorities.flatMap((authority) =>
    [...(authority.serves[rule.id] ?? []), ...(authority.serves[rule.check] ?? [])].flatMap((link) => {
      const principle = authority.principles.find(({ id }) => id === link.principle);
      return principle ? [{ authority, principle, link }] : [];
    }),
  );
}

/** Rules by check code, `DR-02` before `DR-10`, then by id. */
export function byCheck(rules: readonly CompiledRule[]): CompiledRule[] {
  const key = (check: string): string => check.replace(/\d+/g, (digits) => digits.padStart(6, "0"));
  return [...rules].sort((one, other) => compare(key(one.check), key(other.check)) || compare(one.id, other.id));
}

/** Whether somebody who says `id` means the rule: `pack/rule`, `rule`, or the code of its check. */
export function isRule(rule: CompiledRule, id: string): boolean {
  return rule.id === id || rule.id.endsWith(`/${id}`) || rule.check.toLowerCase() === id.toLowerCase();
}

/** What to say of a rule that is not there. */
export function unknownRule(id: string, rules: readonly CompiledRule[]): string {
  const words = id.toLowerCase().split(/[/-]/).filter((word) => word.length > 3);
  const alike = rules.filter((rule) => words.some((word) => rule.id.includes(word))).slice(0, 3).map((rule) => rule.id);
  const names = [...new Set(rules.flatMap((rule) => [id.includes("/") ? rule.id : rule.id.slice(rule.id.indexOf("/") + 1), rule.check]))];
  const near = nearest(id, names).map((name) => rules.find((rule) => rule.id.endsWith(`/${name}`))?.id ?? name);
  const hint = didYouMeanOneOf(near) || didYouMeanOneOf(alike) || "`charterlint rules list` shows what there is.";
  return `There is no rule or check "${id}"; ${hint}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
