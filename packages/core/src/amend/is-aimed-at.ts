import type { Act } from "../model/act.ts";
import type { TargetAct } from "./amendment.ts";

/** Characters at an act's beginning in which it says its name. */
const opening = 3000;
/** Letters by which words are told apart whatever their endings. */
const stem = 5;

/**
 * Tells whether a command speaks of an act: the act says the name that the command gives, in its title or opening, whatever the case and endings.
 * A command that names none speaks of any.
 */
export function isAimedAt(target: TargetAct | undefined, base: Act): boolean {
  if (!target) return true;
  const name = stemsOf(target.title.replaceAll(/\[[^\]]*\]|\([^)]*\)/gu, " "));
  if (name.length === 0) return true;
  const said = stemsOf(base.text.slice(0, opening));
  return said.some((_, at) => name.every((word, index) => said[at + index] === word));
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().replaceAll("ё", "е").match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, stem));
}
