import type { Act } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { cellsOf } from "../text/cells.ts";
import type { Block, Part } from "./layout.ts";
import type { PageWording } from "./wording/wording.ts";

/** An act with fewer headings is seen at a glance. */
const fewest = 6;

/** Links to all that has a heading, folded together; empty for a short act. */
export function contents(act: Act, layout: Part, anchor: (part: Part) => string, wording: PageWording): string {
  const headed = headedIn(layout);
  if (headed.length < fewest) return "";
  const items = headed.map(({ part, heading, depth }) => {
    const words = cellsOf(act.text, heading).map(({ text }) => text).join("");
    return `<li class="depth-${Math.min(depth, 2)}"><a href="#${anchor(part)}">${escapeHtml(words)}</a></li>`;
  });
  return `<nav class="contents" aria-label="${escapeHtml(`${wording.contents}: ${act.title ? cellsOf(act.text, act.title).map(({ text }) => text).join("") : act.root.kind}`)}"><details><summary>${escapeHtml(wording.contents)}</summary><ul lang="${escapeHtml(act.language)}">${items.join("\n")}</ul></details></nav>\n`;
}

function headedIn(part: Part, depth = 0): { readonly part: Part; readonly heading: Block; readonly depth: number }[] {
  const heading = part.items.find((item): item is Block => !("items" in item) && item.kind === "heading");
  const own = heading ? [{ part, heading, depth }] : [];
  return [...own, ...part.items.flatMap((item) => ("items" in item ? headedIn(item, depth + own.length) : []))];
}
