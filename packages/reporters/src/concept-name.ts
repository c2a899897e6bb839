import type { ReportOptions } from "@charterlint/core";
import type { Wording } from "./wording/wording.ts";

/**
 * What a concept of a finding is called: by its name, else, for a safeguard, in English by what it is about, else by its id. Undefined for another
 * concept without a name: a rule looks for it to know where it does not apply, so nobody misses it.
 * @param id as the finding gives it, without its pack.
 * @param rule id of the finding's rule, `pack/rule`: its own concepts come before its pack's, and these before the shared ones.
 */
export function conceptName(id: string, rule: string, { language }: Wording, { concepts = {} }: ReportOptions): string | undefined {
  const pack = rule.slice(0, rule.indexOf("/"));
  const concept = [`${rule}:${id}`, `${pack}:${id}`, id].filter((key) => Object.hasOwn(concepts, key)).map((key) => concepts[key])[0];
  const name = concept?.name?.[language];
  if (name !== undefined) return name;
  if (concept && concept.class !== "safeguard") return undefined;
  return language === "en" && concept?.about !== undefined ? inSentence(concept.about) : id;
}

/** The first sentence without its full stop and, but for an abbreviation, its capital letter. */
function inSentence(about: string): string {
  const [first = ""] = about.split(/[.;](?:\s|$)/u);
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first;
}
