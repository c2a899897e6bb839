import type { PrincipleLink, ReportOptions } from "@charterlint/core";
import type { Line } from "../terminal/style.ts";
import { articleName } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";

/** Each principle once: the instrument, the article, with what force it speaks to the point, and what it says. */
export function principleLines(links: readonly PrincipleLink[], wording: Wording, options: ReportOptions): Line[] {
  const once = new Map(links.map((link) => [link.id, link]));
  return [...once.values()].flatMap((link) => {
    const force = wording.force[link.force] + (link.verified ? "" : `; ${wording.unverified}`);
    const head = `${link.instrument}, ${articleName(link.article, wording)} (${force}).`;
    return paragraph(`${head} ${link.text}`, 4, options.width, wording.principle);
  });
}
