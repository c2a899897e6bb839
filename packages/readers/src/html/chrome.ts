import { attribute, type HtmlNode, names } from "./parse-html.ts";
import { isSilent, type Weight } from "./weigh.ts";

const ROLES: ReadonlySet<string> = new Set(["navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar", "dialog", "alertdialog", "tree", "tablist", "doc-toc"]);
const NAMES = /^(?:(?:main|top|left|right|side|site|page|sub|mobile)?[-_]?(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?)|cookies?[-_]?(?:banner|bar|notice|consent)?|share|social|searchbox|search[-_]?form|login|pager|pagination|popup|modal|tooltip|adverts?|toc|table[-_]of[-_]contents|skip[-_]?(?:link|to[-_]content)|feedback|comments)$/iu;
/** Names that are the page's when full of links, else perhaps the act's. */
const PERHAPS = /^(?:site[-_]?)?(?:header|footer|banner|toolbar|top|bottom|head|foot)$/iu;
/** Elements that hold lists of links. */
const HOLDERS: ReadonlySet<string> = new Set(["div", "ul", "ol", "dl", "table", "section", "header", "footer"]);

/** Tells the page's own things (menus, contents, forms, footers) from words of the act. */
export function chromeOf(root: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>): (node: HtmlNode) => boolean {
  const all = weights.get(root)?.letters ?? 0;
  return (node) => {
    if (isSilent(node)) return true;
    if (node.tagName === undefined) return false;
    const { letters, linked, links } = weights.get(node) ?? { letters: 0, linked: 0, links: 0 };
    // Some portals wrap the whole page into a form, or call it a menu: what has the text is the act.
    if (letters > all * 0.3) return false;
    if (node.tagName === "nav" || node.tagName === "aside" || node.tagName === "form") return true;
    const dense = linked > letters * 0.3;
    if ((node.tagName === "footer" || node.tagName === "header") && !inside(node, "article") && (dense || !inside(node, "main"))) return true;
    if (ROLES.has(attribute(node, "role").toLowerCase())) return true;
    const named = names(node);
    if (named.some((name) => NAMES.test(name)) || (dense && named.some((name) => PERHAPS.test(name)))) return true;
    return links >= 3 && linked > letters * 0.7 && HOLDERS.has(node.tagName);
  };
}

function inside(node: HtmlNode, tag: string): boolean {
  for (let at = node.parentNode; at !== undefined && at !== null; at = at.parentNode) if (at.tagName === tag) return true;
  return false;
}
