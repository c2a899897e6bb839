import type { Act, Provision } from "@charterlint/core";
import { readText } from "../read-text.ts";

/** Reads a text of a test; fails the test when there is no act. */
export function read(text: string, name = "act.txt"): Act {
  const { act, problems } = readText(text, name, { structures: {}, languages: {} });
  if (act === undefined) throw new Error(problems.map((problem) => problem.message).join("; "));
  return act;
}

/** The tree as lines, one for each provision: eId, heading in « », own words with … where children stand. */
export function outline(act: Act): string[] {
  const lines: string[] = [];
  const visit = (provision: Provision, depth: number): void => {
    const heading = provision.heading === undefined ? "" : ` «${flat(act.text.slice(provision.heading.start, provision.heading.end))}»`;
    const role = provision.role === undefined ? "" : ` (${provision.role})`;
    const words = ownPieces(act, provision).join(" … ");
    if (depth > 0 || words !== "") lines.push(`${"  ".repeat(Math.max(depth - 1, 0))}${provision.eId || "act"}${role}${heading}${words === "" ? "" : `: ${words}`}`);
    for (const child of provision.children) visit(child, depth + 1);
  };
  visit(act.root, 0);
  return lines;
}

/** Own words of a provision: its span without head, children and noise, in pieces. */
export function ownPieces(act: Act, provision: Provision): string[] {
  const holes = [...provision.children.map((child) => child.span), ...act.noise, ...(provision.head === undefined ? [] : [provision.head])]
    .sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = provision.span.start;
  for (const hole of [...holes, { start: provision.span.end, end: provision.span.end }]) {
    if (hole.end < at || hole.start > provision.span.end) continue;
    if (hole.start > at) pieces.push(flat(act.text.slice(at, hole.start)));
    at = Math.max(at, hole.end);
  }
  return pieces.filter((piece) => piece !== "");
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** Every provision below the root, in document order. */
export function provisions(act: Act): Provision[] {
  const all: Provision[] = [];
  const visit = (provision: Provision): void => {
    all.push(provision);
    provision.children.forEach(visit);
  };
  act.root.children.forEach(visit);
  return all;
}
