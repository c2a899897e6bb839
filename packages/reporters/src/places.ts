import { labelOf, pathsOf } from "@charterlint/core";
import type { Act, Provision, ReportOptions } from "@charterlint/core";

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

/** The heading of the provision, else of its article; empty where there is none. */
export function headingOf(act: Act, provision: Provision): string {
  const heading = provision.heading ?? articlesOf(act.root).get(provision)?.heading;
  return heading ? act.text.slice(heading.start, heading.end) : "";
}
