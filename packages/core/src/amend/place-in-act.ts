import { linesIn, sentencesIn } from "./parts-of-text.ts";
import type { Act, Provision, Span } from "../model/act.ts";
import type { Step } from "./amendment.ts";

/** Where a command's way leads in the act that is amended. */
export interface PlaceInAct {
  /** The innermost provision on the way. */
  readonly provision: Provision;
  /** Provisions above it, from the act inwards. */
  readonly above: readonly Provision[];
  /** The words meant: the provision's span, or a paragraph or sentence of it. */
  readonly span: Span;
}

/** The way ends here: the act has no such part. */
export interface Missing {
  readonly missing: Step;
}

const articleKinds = ["article", "section", "rule"];
const alike: Readonly<Record<string, readonly string[]>> = {
  article: articleKinds, section: articleKinds, rule: articleKinds,
  part: ["part", "paragraph", "subsection"],
  paragraph: ["paragraph", "subsection", "point"],
  subsection: ["subsection", "paragraph"],
  point: ["point", "paragraph", "indent"],
  clause: ["clause", "point", "paragraph"],
  attachment: ["attachment", "annex"],
};
/** Parts that may have no number of their own and are counted. */
const counted = new Set(["part", "subparagraph", "alinea", "paragraph"]);

/** Follows a way from the act inwards; numbers count before kinds, since acts name the same part in several ways. */
export function findPlace(act: Act, steps: readonly Step[]): PlaceInAct | Missing {
  let place: PlaceInAct = { provision: act.root, above: [], span: act.root.span };
  for (const step of steps) {
    const next = below(act, place, step);
    if (!next) return { missing: step };
    place = next;
  }
  return place;
}

function below(act: Act, place: PlaceInAct, step: Step): PlaceInAct | undefined {
  const { provision, above } = place;
  const at = (path: readonly Provision[]): PlaceInAct => ({ provision: path.at(-1)!, above: [...above, provision, ...path.slice(0, -1)], span: path.at(-1)!.span });
  if (step.kind === "preamble" || (step.kind === "note" && step.num === undefined)) {
    const found = descend(provision, ({ kind, role }) => kind === step.kind || role === step.kind);
    return found && at(found);
  }
  const wanted = normal(step.num ?? "");
  const kinds = alike[step.kind] ?? [step.kind];
  const numbered = ({ num }: Provision): boolean => num !== undefined && normal(num) === wanted;
  const exact = descend(provision, (each) => numbered(each) && each.kind === step.kind);
  if (exact) return at(exact);
  const same = descend(provision, (each) => numbered(each) && kinds.includes(each.kind));
  if (same) return at(same);
  if (articleKinds.includes(step.kind) || step.kind === "chapter") return undefined;
  if (step.kind !== "alinea" && step.kind !== "sentence") {
    const any = provision.kind === "act" ? undefined : descend(provision, numbered, 3);
    if (any) return at(any);
  }
  return step.num === undefined ? undefined : nth(act, place, step.kind, Number(step.num));
}

/** A part without a number of its own: the second paragraph, the first sentence. */
function nth({ text }: Act, place: PlaceInAct, kind: string, count: number): PlaceInAct | undefined {
  if (!(count > 0) || (!counted.has(kind) && kind !== "sentence") || place.provision.kind === "act") return undefined;
  const { provision, span } = place;
  const part = (child: Provision): PlaceInAct => ({ provision: child, above: [...place.above, provision], span: child.span });
  if (kind !== "alinea" && kind !== "sentence") {
    const child = provision.children.find(({ num, eId }) => num === undefined && eId.endsWith(`_${count}`));
    if (child) return part(child);
    if (count === 1 && provision.children.length > 0) return { ...place, span: { start: span.start, end: provision.children[0]!.span.start } };
  }
  const start = Math.max(span.start, provision.head && provision.span === span ? provision.head.end : span.start);
  const found = (kind === "sentence" ? sentencesIn(text, { start, end: span.end }) : linesIn(text, { start, end: span.end }))[count - 1];
  if (!found) return undefined;
  const child = provision.children.find((each) => each.span.start === found.start);
  return child ? part(child) : { ...place, span: found };
}

/** The way to the nearest provision below that fits, level by level; quoted texts are no part of the act. */
function descend(from: Provision, fits: (each: Provision) => boolean, deepest = 8): Provision[] | undefined {
  let level: Provision[][] = [[]];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next = level.flatMap((path) => (path.at(-1) ?? from).children.filter(({ role }) => role !== "quoted").map((child) => [...path, child]));
    const found = next.find((path) => fits(path.at(-1)!));
    if (found) return found;
    level = next;
  }
  return undefined;
}

/** Numbers as they are compared: `5-1`, `5A`, `iv`, without brackets and in small letters. */
export function normal(num: string): string {
  return num.toLowerCase().replaceAll(/[().\s]/gu, "");
}
