import { Break, type Tokens } from "../tokens.ts";
import type { Entry } from "./labels.ts";
import type { Mention, Order } from "./mentions.ts";
import { type KindWord, type ReferenceWords, Role } from "./reference-words.ts";

/** A mention and the outer part it lies in: "point (b)" of "paragraph 1". */
export interface Link {
  readonly mention: Mention;
  outer: Link | undefined;
  /** Another part lies in this one, which is no reference of its own. */
  isOuter: boolean;
}

/** Links that "and", "or" and commas join; an act named after (or before) them is that of each. */
export type Group = readonly Link[];

const depths: Readonly<Record<string, number>> = {
  book: 0, part: 0, attachment: 0, division: 1, title: 1, subtitle: 2, chapter: 2, subchapter: 3, article: 4, section: 4, rule: 4, recital: 4,
  subsection: 5, paragraph: 5, clause: 5, note: 5, subparagraph: 6, point: 7, indent: 8, alinea: 8,
};

/** Depth of articles and sections. */
export const articleDepth = 4;

/** How deep a word's kind lies in an act. */
export function depthOf({ kind }: Mention): number {
  return depths[kind.kinds[0]!] ?? depths["paragraph"]!;
}

/** Joins mentions into chains from inner to outer parts, and these into groups. */
export function groupsOf(mentions: readonly Mention[], words: ReferenceWords, tokens: Tokens, order: Order): Group[] {
  const links = mentions.map((mention): Link => ({ mention, outer: undefined, isOuter: false }));
  const glue = links.map((_, index) => (index === 0 ? "none" : between(mentions[index - 1]!, mentions[index]!)));
  const groups: Link[][] = [];
  links.forEach((link, index) => {
    const last = links[index - 1];
    const group = groups.at(-1);
    if (!last || !group || glue[index] === "none") {
      groups.push([link]);
      return;
    }
    group.push(link);
    if (glue[index] === "inside") nest(last, link);
    // "Article 6(1), point (f)", unless that point has an outer part of its own.
    else if (glue[index] === "comma" && depthOf(link.mention) > depthOf(last.mention) && !last.outer && !last.isOuter && glue[index + 1] !== "inside" && order === "after") put(link, lastOf(last));
  });
  for (const group of groups) for (const link of group) {
    for (const { of, mention } of link.mention.asides ?? []) group.push({ mention, outer: only(link, of), isOuter: false });
    // In a list of articles that semicolons part, a bare number is an article's.
    if (link.mention.after && !link.outer && depthOf(link.mention) > articleDepth) link.outer = only({ ...link, mention: { ...link.mention, kind: articleWord } }, link.mention.after);
  }
  for (const group of groups) share(group, order);
  return groups;

  function nest(last: Link, link: Link): void {
    if (order === "before") put(link, last);
    else if (depthOf(link.mention) > depthOf(last.mention) && !words.has(last.mention.to, Role.of)) put(link, lastOf(last));
    else put(last, link);
  }

  function between({ to }: Mention, { from }: Mention): "none" | "inside" | "comma" | "list" {
    let comma = false, joins = false, inside = 0;
    for (let at = to; at <= from; at++) {
      if (tokens.before[at]! >= Break.strong) return "none";
      if (tokens.before[at] === Break.comma) comma = true;
      if (at === from) break;
      if (words.has(at, Role.and)) joins = true;
      else if (words.has(at, Role.of)) inside++;
      else if (!words.has(at, Role.the)) return "none";
    }
    if (joins) return "list";
    return comma && inside === 0 ? "comma" : "inside";
  }
}

const articleWord: KindWord = { kinds: ["article", "section"], many: false };

/** One of a link's numbers, as a link. */
function only({ mention, outer }: Link, entry: Entry): Link {
  const { relative: _, asides: __, ...rest } = mention;
  return { mention: { ...rest, entries: [entry] }, outer, isOuter: true };
}

/** The last of several numbers: "Articles 18, 19, and 27 paras. 1 to 3" means those of Article 27. */
function lastOf(link: Link): Link {
  return link.mention.entries.length > 1 ? only(link, link.mention.entries.at(-1)!) : link;
}

function put(inner: Link, outer: Link): void {
  inner.outer = outer;
  outer.isOuter = true;
}

/** What lacks an outer part has that of the chain joined to it: "point (a) of paragraph 1 and paragraph 3 of this Article". */
function share(group: Group, order: Order): void {
  const inOrder = order === "after" ? group : [...group].reverse();
  inOrder.forEach((link, index) => {
    if (link.outer || depthOf(link.mention) <= articleDepth || link.mention.relative === "this") return;
    // "Subsection (3) or subsection (2) of section 9": the first is this section's.
    const alike = order === "after" && !link.isOuter && inOrder[index + 1]?.mention.kind.kinds[0] === link.mention.kind.kinds[0];
    if (alike && !inOrder.slice(0, index).some((other) => other.isOuter)) return;
    const outer = inOrder.slice(index + 1).find((other) => other.isOuter && depthOf(other.mention) < depthOf(link.mention) && !reaches(other, link));
    if (outer) put(link, outer);
  });
}

function reaches(from: Link, to: Link): boolean {
  for (let at: Link | undefined = from; at; at = at.outer) if (at === to) return true;
  return false;
}
