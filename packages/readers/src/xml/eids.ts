import type { Growing } from "./growing.ts";

/** Abbreviations of the Akoma Ntoso naming convention; other kinds stand as they are. */
const PREFIXES: Readonly<Record<string, string>> = {
  alinea: "al", article: "art", attachment: "att", chapter: "chp", citation: "cit", citations: "cits", clause: "cl", component: "cmp",
  division: "dvs", paragraph: "para", quotedStructure: "qstr", recital: "rec", recitals: "recs", section: "sec",
  subchapter: "subchp", subclause: "subcl", subdivision: "subdvs", subparagraph: "subpara", subsection: "subsec",
};

/** Kinds that are numbered through the act, whatever they stand in; then the eId leaves out what is above. */
const THROUGH = new Set(["book", "tome", "part", "subpart", "title", "subtitle", "chapter", "subchapter", "division", "subdivision", "article", "section", "rule", "attachment"]);
const ALONE = new Set(["preamble", "preface", "conclusions", "recitals", "citations"]);

/**
 * An eId for each provision, unique in the act: the source's own; where it has none, by the Akoma Ntoso naming convention, shortened as for plain
 * text. An eId that the source gives twice gets a number.
 */
export function giveEIds(root: Growing): ReadonlyMap<Growing, string> {
  const eIds = new Map<Growing, string>([[root, ""]]);
  const taken = new Set<string>([""]);
  const again: Growing[] = [];
  const keep = (node: Growing): void => {
    if (node.given !== undefined && node !== root) {
      if (taken.has(node.given)) again.push(node);
      else eIds.set(node, node.given);
      taken.add(node.given);
    }
    node.children.forEach(keep);
  };
  keep(root);
  for (const node of again) eIds.set(node, firstFree([node.given ?? ""], taken));
  const make = (node: Growing, free: boolean): void => {
    const counts = new Map<string, number>();
    const parent = eIds.get(node) ?? "";
    for (const child of node.children) {
      const key = keyOf(child, counts);
      const path = parent === "" || parent === "preamble" ? key : `${parent}__${key}`;
      if (!eIds.has(child)) eIds.set(child, firstFree(free && THROUGH.has(child.kind) ? [key, path] : [path], taken));
      make(child, free && child.role !== "annex" && child.role !== "quoted");
    }
  };
  make(root, true);
  return eIds;
}

/** `art_41-1`; what has no number is counted among its kind, the parts of an act apart. */
function keyOf({ kind, num }: Growing, counts: Map<string, number>): string {
  const prefix = PREFIXES[kind] ?? kind;
  const nth = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, nth);
  const key = num?.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/gu, "") ?? "";
  if (key !== "") return `${prefix}_${key}`;
  return ALONE.has(kind) && nth === 1 ? prefix : `${prefix}_${nth}`;
}

const last = new WeakMap<Set<string>, Map<string, number>>();

/** The first name that is free; else the last one with a number. Takes it. */
function firstFree(names: readonly string[], taken: Set<string>): string {
  let name = names.find((each) => !taken.has(each));
  if (name === undefined) {
    const base = names.at(-1) ?? "";
    const numbers = last.get(taken) ?? new Map<string, number>();
    last.set(taken, numbers);
    let nth = numbers.get(base) ?? 1;
    do name = `${base}_${++nth}`;
    while (taken.has(name));
    numbers.set(base, nth);
  }
  taken.add(name);
  return name;
}
