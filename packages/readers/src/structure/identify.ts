import type { Provision } from "@charterlint/core";
import type { Node } from "./node.ts";

/**
 * Gives each node its eId by the Akoma Ntoso naming convention, shortened: containers and articles have their own level only
 * (`chp_2`, `art_12`), unless that is taken; then, and always in an annex or a quoted text, what they stand in goes before (`att_1__sec_2`).
 * Points have the whole path below the article (`art_12__para_3__point_b`). A second list of one level in one parent is
 * marked (`art_1__list_2__point_a`). eIds are unique in an act.
 */
export function identify(root: Node): Provision {
  const taken = new Map<string, number>();
  const finish = (node: Node, eId: string, inAnnex: boolean): Provision => ({
    kind: node.kind,
    ...(node.num === undefined ? {} : { num: node.num }),
    ...(node.head === undefined ? {} : { head: node.head }),
    ...(node.heading === undefined ? {} : { heading: node.heading }),
    eId,
    span: { start: node.start, end: node.end },
    children: node.children.map((child) => {
      const annex = inAnnex || child.level?.annex === true || node.role === "quoted";
      return finish(child, unique(taken, candidates(child, eId, annex)), annex);
    }),
    ...(node.role === undefined ? {} : { role: node.role }),
  });
  return finish(root, "", false);
}

function candidates(node: Node, parent: string, inAnnex: boolean): string[] {
  const key = node.key.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/gu, "");
  const own = node.level === undefined && key === "" ? node.prefix : `${node.prefix}_${key === "" ? "1" : key}`;
  const list = node.list > 1 ? `list_${node.list}__` : "";
  // Recitals are numbered through the act, as articles are.
  const whole = parent === "" || parent === "preamble" ? `${list}${own}` : `${parent}__${list}${own}`;
  const free = node.level !== undefined && node.level.role !== "item" && (!inAnnex || node.level.annex);
  return free ? [own, whole] : [whole];
}

function unique(taken: Map<string, number>, names: readonly string[]): string {
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) {
    taken.set(free, 1);
    return free;
  }
  // The number is printed twice in one place: two wordings of one point, say.
  const base = names.at(-1) ?? "";
  for (let nth = (taken.get(base) ?? 1) + 1; ; nth++) {
    taken.set(base, nth);
    const name = `${base}_${nth}`;
    if (!taken.has(name)) {
      taken.set(name, 1);
      return name;
    }
  }
}
