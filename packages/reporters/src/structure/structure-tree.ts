import type { Act, Provision, ReportOptions } from "@charterlint/core";
import { clean } from "../terminal/clean.ts";
import { paint } from "../terminal/style.ts";
import type { Line } from "../terminal/style.ts";
import { columnsOf, widthOf } from "../terminal/width.ts";
import { ownText } from "./own-text.ts";

/** The act's tree for people: a line a provision, with kind, number, heading or first words, and eId. */
export function structureTree(act: Act, options: ReportOptions): string {
  const title = act.title ? act.text.slice(act.title.start, act.title.end) : act.root.kind;
  return paint([[["bold", title]], ...childLines(act, act.root, "", options.width)], options.color);
}

function childLines(act: Act, provision: Provision, indent: string, width: number): Line[] {
  return provision.children.flatMap((child, index) => {
    const isLast = index === provision.children.length - 1;
    return [
      provisionLine(act, child, `${indent}${isLast ? "└─ " : "├─ "}`, width),
      ...childLines(act, child, `${indent}${isLast ? "   " : "│  "}`, width),
    ];
  });
}

function provisionLine(act: Act, provision: Provision, branch: string, width: number): Line {
  const { kind, num, heading, eId, role } = provision;
  const name = [kind, num].filter((part) => part !== undefined).join(" ");
  const words = heading ? act.text.slice(heading.start, heading.end) : ownText(act, provision);
  const tail = `  ${eId}${role === undefined ? "" : ` (${role})`}`;
  const room = Math.max(16, width - widthOf(branch) - widthOf(name) - 2 - widthOf(tail));
  return [["dim", branch], ["bold", name], `  ${cut(clean(words), room)}`, ["dim", tail]];
}

/** `text` cut to `width` columns, with `…` where something is left out. */
function cut(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  let used = 1;
  let end = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    end += character.length;
  }
  return end < text.length ? `${text.slice(0, end).trimEnd()}…` : text;
}
