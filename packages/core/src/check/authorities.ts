import { own } from "../analyse/lexicon.ts";
import type { Analysis } from "../model/analysis.ts";
import type { CompiledAuthority, CompiledPack } from "../model/pack.ts";

/**
 * The authorities an act is measured against: those in force on the date, and of those bound to a country the ones whose country the act's words name.
 * One that is not automatic never follows from the act: somebody has to choose it.
 * An act that names no country is taken for the one that claims its language.
 * @param asOf date in the form 2026-11-22.
 */
export function authoritiesFor(analysis: Analysis, authorities: readonly CompiledAuthority[], asOf: string): CompiledAuthority[] {
  const counts = new Map<string, number>();
  for (const { concept } of analysis.hits) {
    if (concept.startsWith(own.recognise) || concept.startsWith(own.foreign)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  const count = (concept: string): number => counts.get(concept) ?? 0;
  return authorities.filter(({ authority, automatic = true, jurisdiction, inForce, assume = [] }) => {
    if (!automatic) return false;
    if (asOf < inForce.from || (inForce.to !== undefined && asOf > inForce.to)) return false;
    if (!jurisdiction) return true;
    const named = count(own.recognise + authority), foreign = count(own.foreign + authority);
    return named > foreign || (named === 0 && foreign === 0 && assume.includes(analysis.act.language));
  });
}

/** The authorities with the links that check packs bring for checks of their own; a link to an authority that isn't there is passed over. */
export function withLinksOf(packs: readonly CompiledPack[], authorities: readonly CompiledAuthority[]): CompiledAuthority[] {
  return authorities.map((authority) => {
    const serves = { ...authority.serves };
    for (const [check, links] of packs.flatMap((pack) => Object.entries(pack.serves))) {
      for (const { principle, ...link } of links) {
        const [name, id] = principle.split("/") as [string, string];
        if (name === authority.authority) serves[check] = [...(serves[check] ?? []), { principle: id, ...link }];
      }
    }
    return { ...authority, serves };
  });
}
