import type { Force, PrincipleLink, ReportOptions } from "@charterlint/core";
import type { Line } from "../terminal/style.ts";
import { articleName } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";

const strongestFirst: readonly Force[] = ["text", "treaty", "inferred", "soft-law", "comparative"];

/** The principle that speaks most plainly to the point, in words; the others by instrument, article and force. */
export function principleLines(links: readonly PrincipleLink[], wording: Wording, options: ReportOptions): Line[] {
  const [first, ...others] = [...new Map(links.map((link) => [link.id, link])).values()]
    .sort((one, other) => strongestFirst.indexOf(one.force) - strongestFirst.indexOf(other.force));
  if (!first) return [];
  return [
    ...paragraph(`${citation(first, wording)}. ${first.text}`, 4, options.width, wording.principle),
    ...(others.length === 0 ? [] : paragraph(`${others.map((link) => citation(link, wording)).join("; ")}.`, 4, options.width, wording.seeAlso)),
  ];
}

/** Instrument, article (or how the place is called where it is none), and with what force it speaks to the point. */
function citation({ instrument, article, cite, force, verified }: PrincipleLink, wording: Wording): string {
  const words = wording.force[force] + (verified ? "" : `; ${wording.unverified}`);
  return `${instrument}, ${cite ?? articleName(article, wording)} (${words})`;
}
