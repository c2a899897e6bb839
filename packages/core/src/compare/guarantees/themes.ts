import type { Provision } from "../../model/act.ts";
import type { Unit } from "../../model/analysis.ts";
import type { Tag } from "../../model/tag.ts";

// From this score on a provision is about the theme.
const threshold = 0.5;

/** Themes of provisions; asked for a unit's, its paragraph's and its article's, nearest first. */
export class Themes {
  readonly #byProvision = new Map<Provision, Tag[]>();

  constructor(tags: readonly Tag[]) {
    for (const tag of tags) {
      if (tag.score < threshold) continue;
      const list = this.#byProvision.get(tag.provision);
      if (list) list.push(tag);
      else this.#byProvision.set(tag.provision, [tag]);
    }
  }

  /** Narrow themes of the unit, the strongest first. */
  of({ provision, paragraph, article }: Unit): readonly string[] {
    for (const place of [provision, paragraph, article]) {
      const tags = this.#byProvision.get(place) ?? [];
      const narrow = tags.filter(({ theme }) => !tags.some((other) => other.theme.startsWith(`${theme}/`)));
      if (narrow.length > 0) return [...narrow].sort((a, b) => b.score - a.score).map(({ theme }) => theme);
    }
    return [];
  }
}
