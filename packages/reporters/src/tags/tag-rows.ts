import type { Act, Provision, ReportOptions, Tag } from "@charterlint/core";
import { provisionRow } from "../json/finding-row.ts";
import type { FindingRow } from "../json/finding-row.ts";
import { placedSpan } from "../position.ts";
import { ownText } from "../structure/own-text.ts";
import type { Tagged } from "./tagged.ts";

/** One theme of a row; `span` holds UTF-16 offsets in the text, and 1-based line and column. */
export interface ThemeRow {
  readonly theme: string;
  readonly score: number;
  readonly evidence: readonly { readonly span: FindingRow["span"]; readonly text: string; readonly weight: number }[];
}

/** A provision of a file with its themes, or a text of a list (it has an `id` and no provision) with those of the whole text. */
export interface TagRow {
  readonly id?: string;
  readonly file?: string;
  readonly provision?: FindingRow["provision"];
  readonly tags: readonly ThemeRow[];
}

/** For a file a row for each provision that has own words, in the order of the act; for a text of a list one row. Either may have no themes. */
export function tagRows({ source, act, tags }: Tagged, options: ReportOptions): TagRow[] {
  if (source.id !== undefined) return [{ id: source.id, tags: themesOf(act, tags) }];
  const language = options.language ?? act.language;
  const tagged = byProvision(tags);
  // An act's own words are its title, unless it has no parts.
  const isRow = (provision: Provision): boolean => provision !== act.root || provision.children.length === 0 || tagged.has(provision);
  return worded(act, act.root).filter(isRow).map((provision) => ({
    ...(source.file === undefined ? {} : { file: source.file }),
    provision: provisionRow(act, provision, language, options),
    tags: themesOf(act, tagged.get(provision) ?? []),
  }));
}

/** Provisions that have own words, in the order of the act. */
function worded(act: Act, provision: Provision): Provision[] {
  const below = provision.children.flatMap((child) => worded(act, child));
  return ownText(act, provision) === "" ? below : [provision, ...below];
}

/** Tags by provision, in the order of the act. */
export function byProvision(tags: readonly Tag[]): Map<Provision, Tag[]> {
  const provisions = new Map<Provision, Tag[]>();
  for (const tag of tags) {
    const before = provisions.get(tag.provision);
    if (before) before.push(tag);
    else provisions.set(tag.provision, [tag]);
  }
  return new Map([...provisions].sort(([one], [other]) => one.span.start - other.span.start));
}

/** Each theme once, best first, with its highest score and all its evidence. */
function themesOf(act: Act, tags: readonly Tag[]): ThemeRow[] {
  const themes = new Map<string, Tag[]>();
  for (const tag of tags) themes.set(tag.theme, [...(themes.get(tag.theme) ?? []), tag]);
  return [...themes]
    .map(([theme, some]) => ({
      theme,
      score: Math.max(...some.map((tag) => tag.score)),
      evidence: some.flatMap((tag) => tag.evidence).map(({ span, text, weight }) => ({ span: placedSpan(act, span), text, weight })),
    }))
    .sort((one, other) => other.score - one.score || (one.theme < other.theme ? -1 : 1));
}
