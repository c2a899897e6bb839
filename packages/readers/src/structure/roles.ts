import type { Structure } from "./compile.ts";
import type { Node } from "./node.ts";

/** Words of a lead-in that are looked at, in characters. */
const REACH = 400;

/** Marks provisions that define terms: by the heading, or by the words before the first point. */
export function markRoles(text: string, root: Node, structure: Structure): void {
  const defines = (words: string): boolean => structure.definitions.test(words);
  const visit = (node: Node): void => {
    const role = node.level?.role;
    if (role === "basic" && node.heading !== undefined && defines(text.slice(node.heading.start, node.heading.end))) node.role ??= "definitions";
    if ((role === "basic" || role === "item") && node.level?.list !== true && node.role === undefined) {
      const from = node.head?.end ?? node.start;
      const to = node.children[0]?.start ?? node.end;
      const leadIn = text.slice(from, Math.min(to, from + REACH));
      if (defines(leadIn) && (node.children.length > 0 || /[:—–]/u.test(leadIn))) node.role = "definitions";
    }
    node.children.forEach(visit);
  };
  visit(root);
}
