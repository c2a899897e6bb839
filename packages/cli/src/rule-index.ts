import type { CompiledAuthority, CompiledRule } from "@charterlint/core";

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

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
