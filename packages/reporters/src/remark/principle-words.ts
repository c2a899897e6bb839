import type { Force, PrincipleLink } from "@charterlint/core";
import { articleName } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import type { Labelled } from "./labelled.ts";

const strongestFirst: readonly Force[] = ["text", "treaty", "inferred", "soft-law", "comparative"];

/** Each principle once, the one that speaks most plainly to the point first. */
export function strongestOf(links: readonly PrincipleLink[]): PrincipleLink[] {
  return [...new Map(links.map((link) => [link.id, link])).values()].sort((one, other) => strongestFirst.indexOf(one.force) - strongestFirst.indexOf(other.force));
}

/** The principle that speaks most plainly to the point, in words; the others by instrument, article and force. */
export function principleWords(links: readonly PrincipleLink[], wording: Wording): Labelled[] {
  const [first, ...others] = strongestOf(links);
  if (!first) return [];
  return [
    { label: wording.principle, words: `${citation(first, wording)}. ${first.text}` },
    ...(others.length === 0 ? [] : [{ label: wording.seeAlso, words: `${others.map((link) => citation(link, wording)).join("; ")}.` }]),
  ];
}

/** Instrument, article (or how the place is called where it is none), and with what force it speaks to the point. */
export function citation({ instrument, article, cite, force, verified }: PrincipleLink, wording: Wording): string {
  const words = wording.force[force] + (verified ? "" : `; ${wording.unverified}`);
  return `${instrument}, ${cite ?? articleName(article, wording)} (${words})`;
}
