import type { StructureData } from "@charterlint/core";
import { compileStructure } from "../structure/compile.ts";
import type { Growing } from "./growing.ts";

/** Characters of a lead-in that are looked at. */
const REACH = 400;
const BASIC = new Set(["article", "section", "rule", "clause"]);

/** Provisions that define terms, told by the heading or the words before the first point, as the data of the language's structures say. */
export function findDefinitions(text: string, root: Growing, language: string, structures: Readonly<Record<string, StructureData>>): ReadonlySet<Growing> {
  const phrases = Object.values(structures).filter(({ languages }) => languages.includes(language)).flatMap((data) => compileStructure(data).definitions);
  const found = new Set<Growing>();
  const defines = (words: string): boolean => phrases.some((phrase) => phrase.test(words));
  const visit = (node: Growing, inBasic: boolean): void => {
    const { head, heading, children } = node;
    const basic = BASIC.has(node.kind);
    if (basic && heading.end > heading.start && defines(text.slice(heading.start, heading.end))) found.add(node);
    else if (basic || inBasic) {
      const leadIn = text.slice(Math.max(head.end, node.start), Math.min(children[0]?.start ?? node.end, node.start + REACH)).trim();
      if (defines(leadIn) && (children.length > 0 || /[:—–]/u.test(leadIn))) found.add(node);
    }
    for (const child of children) visit(child, basic || inBasic);
  };
  visit(root, false);
  return found;
}
