import type { Act, Amendment, Provision, ReportOptions, Span } from "@charterlint/core";
import { clean } from "../terminal/clean.ts";
import { paint } from "../terminal/style.ts";
import type { Line } from "../terminal/style.ts";
import { columnsOf, widthOf } from "../terminal/width.ts";
import { ownText } from "./own-text.ts";

/** The act's tree for people: a line a provision, with kind, number, heading or first words, and eId; below it the amendments that it makes, a line each. */
export function structureTree(act: Act, options: ReportOptions, amendments: readonly Amendment[] = []): string {
  const title = act.title ? act.text.slice(act.title.start, act.title.end) : act.root.kind;
  return paint([[["bold", title]], ...childLines(act, act.root, "", options.width), ...amendments.map((each) => amendmentLine(act, each, options.width))], options.color);
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

/** What is done, to what, with which words; and the provision that says so. */
function amendmentLine({ text }: Act, { operation, path, heading, added, place, oldWords, newWords, newText, act, clause }: Amendment, width: number): Line {
  const words = (span: Span | undefined): string => (span ? `“${text.slice(span.start, span.end)}”` : "");
  const target = [act?.title, path, heading ? "heading" : ""].filter((part) => part !== undefined && part !== "").join(" ");
  const beside = place ? `${place.side} ${place.of.map(({ kind, num = "" }) => `${kind} ${num}`).join(" ")}` : added.map(({ kind, num = "" }) => `${kind} ${num}`).join(", ");
  const change = [beside, words(oldWords), words(newWords ?? newText)].filter((part) => part !== "").join(" → ");
  const tail = `  ${clause.eId}`;
  const room = Math.max(16, width - widthOf(operation) - 2 - widthOf(tail));
  return [["bold", operation], `  ${cut(clean(`${target}  ${change}`), room)}`, ["dim", tail]];
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
