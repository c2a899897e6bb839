import type { Provision } from "./act.ts";
import type { LanguageData } from "./language-data.ts";

/** Where a citation begins, most telling first: an annex has articles of its own, and a section above articles (EU) only groups them. */
const beginnings: readonly (readonly string[])[] = [["attachment"], ["article"], ["section", "rule", "clause"]];

/**
 * Names a place as lawyers of the language do: "Article 12(3)(1)", «подпункт 1) пункта 3 статьи 12», «12-баптың 3-тармағының 1) тармақшасы».
 * Chapters above an article are left out, since articles are numbered through the act.
 * @param path provisions from the act's root (itself left out) to the place named.
 */
export function labelOf(path: readonly Provision[], language: LanguageData): string {
  const article = beginnings.map((kinds) => path.findIndex(({ kind }) => kinds.includes(kind))).find((index) => index >= 0) ?? -1;
  const named = (article < 0 ? path.slice(-1) : path.slice(article)).filter(({ kind, num }) => num !== undefined || language.labels[kind] !== undefined);
  if (named.length === 0) return language.labels["act"]?.nominative ?? "";
  const write = ({ kind, num }: Provision, form: "nominative" | "genitive"): string => {
    const label = language.labels[kind];
    const template = label ? (label[form] ?? label.nominative) : `${kind} {n}`;
    // An unnumbered part is named without the marks that join its number: `2-тармағының бөлігі`, «подпункт».
    return (num === undefined ? template.replace(/(?<!\()\{n\}\)|\{n\}-?/u, "").replaceAll("  ", " ") : template.replace("{n}", num)).trim();
  };
  const last = named.length - 1;
  switch (language.labelOrder) {
    case "bracketed": return named.map((each, index) => (index === 0 ? write(each, "nominative") : `(${each.num ?? ""})`)).join("").replaceAll("()", "");
    case "outer-first": return named.map((each, index) => write(each, index === last ? "nominative" : "genitive")).join(" ");
    default: return named.map((each, index) => write(each, index === last ? "nominative" : "genitive")).reverse().join(" ");
  }
}

/** The chain of provisions from the root (left out) to each place, by eId. */
export function pathsOf(root: Provision): Map<string, readonly Provision[]> {
  const paths = new Map<string, readonly Provision[]>();
  const visit = (provision: Provision, path: readonly Provision[]): void => {
    paths.set(provision.eId, path);
    for (const child of provision.children) visit(child, [...path, child]);
  };
  visit(root, []);
  return paths;
}
