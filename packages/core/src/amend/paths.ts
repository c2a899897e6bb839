import type { Step } from "./amendment.ts";

/** How deep a kind of provision stands; часть and пункт, subsection and paragraph take turns, so equal numbers keep their order. */
const depths: Readonly<Record<string, number>> = {
  attachment: 0, title: 1, chapter: 3, subchapter: 4, article: 5, section: 5, rule: 5, note: 6, part: 7, subsection: 7, paragraph: 7,
  subparagraph: 8, clause: 9, point: 9, alinea: 10, sentence: 11, heading: 20, preamble: 5,
};

/** Depth of a step; common law's Part holds sections. */
export function depthOf({ kind }: Step, partHoldsSections: boolean): number {
  return kind === "part" && partHoldsSections ? 2 : (depths[kind] ?? 12);
}

/** A way given within another: what the inner one leaves out comes from the outer one. */
export function within(outer: readonly Step[], inner: readonly Step[], partHoldsSections: boolean): readonly Step[] {
  const first = inner[0];
  if (!first) return outer;
  const depth = depthOf(first, partHoldsSections);
  // A bracketed number follows its kind: "(2)" of "section 5(2)" is as deep as what is looked for inside it at most.
  const cut = outer.findIndex((step) => {
    const own = step.kind === "any" ? 6 : depthOf(step, partHoldsSections);
    return own > depth || (own === depth && (step.kind === first.kind || own <= 5));
  });
  return [...(cut < 0 ? outer : outer.slice(0, cut)), ...inner];
}

const prefixes: Readonly<Record<string, string>> = {
  article: "art", section: "sec", paragraph: "para", subparagraph: "subpara", subsection: "subsec", chapter: "chp", attachment: "att", clause: "cl", subchapter: "subchp",
};

/** A way in the manner of an eId: `art_5__para_2__point_3`. */
export function pathOf(steps: readonly Step[]): string {
  return steps.map(({ kind, num }) => (num === undefined ? kind : `${kind === "any" ? "" : `${prefixes[kind] ?? kind}_`}${num}`)).join("__");
}
