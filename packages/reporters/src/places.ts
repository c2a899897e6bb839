import { labelOf, pathsOf } from "@charterlint/core";
import type { Act, Provision, ReportOptions } from "@charterlint/core";
import type { Wording } from "./wording/wording.ts";

const paths = new WeakMap<Provision, ReadonlyMap<string, readonly Provision[]>>();

/** The provision as lawyers name it in `language`; its eId where the language is not known. */
export function placeName(act: Act, provision: Provision, language: string, options: ReportOptions): string {
  const data = options.languages[language];
  if (!data) return provision.eId;
  const known = paths.get(act.root) ?? pathsOf(act.root);
  paths.set(act.root, known);
  return labelOf(known.get(provision.eId) ?? [provision], data);
}

/** The innermost provision in which `offset` stands. */
export function provisionAt(root: Provision, offset: number): Provision {
  const child = root.children.find(({ span }) => span.start <= offset && offset < span.end);
  return child ? provisionAt(child, offset) : root;
}

const articlesByRoot = new WeakMap<Provision, ReadonlyMap<Provision, Provision>>();

/** For every provision the article it belongs to; where an act has no articles its section, else its outermost provision. */
export function articlesOf(root: Provision): ReadonlyMap<Provision, Provision> {
  const before = articlesByRoot.get(root);
  if (before) return before;
  const articles = new Map<Provision, Provision>();
  articlesByRoot.set(root, articles);
  const walk = (provision: Provision, above: Provision): void => {
    const isArticle = provision.kind === "article" || (provision.kind === "section" && above.kind !== "article");
    const article = isArticle || above === root ? provision : above;
    articles.set(provision, article);
    for (const child of provision.children) walk(child, article);
  };
  walk(root, root);
  return articles;
}

/** Places in few words: "Articles 3, 5–7"; what is no article, whose number says nothing alone, and a single one, by `name`. */
export function listPlaces(places: readonly Provision[], wording: Wording, name: (place: Provision) => string): string {
  const kinds = byKind(places);
  const lists = [...kinds].map(([kind, some]) => {
    const form = wording.places[kind];
    const numbers = some.map((place) => place.num);
    if (form === undefined || some.length === 1 || numbers.includes(undefined)) return some.map(name).join(", ");
    return form.replace("{x}", ranges(numbers as string[]));
  });
  return lists.join(", ");
}

function byKind(places: readonly Provision[]): Map<string, Provision[]> {
  const kinds = new Map<string, Provision[]>();
  for (const place of places) kinds.set(place.kind, [...(kinds.get(place.kind) ?? []), place]);
  return kinds;
}

/** `3, 5, 6, 7` as "3, 5–7". */
function ranges(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && /^\d+$/.test(number) && Number(run.at(-1)) + 1 === Number(number)) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
}
