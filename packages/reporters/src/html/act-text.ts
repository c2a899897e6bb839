import type { Act } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { markedWords } from "./marked-words.ts";
import type { Block, Part } from "./layout.ts";
import type { PlacedRemarks } from "./placed-remarks.ts";

/** What the setting of an act needs besides its parts. */
export interface Setting {
  readonly act: Act;
  readonly placed: PlacedRemarks;
  /** The card of a finding, by its index. */
  readonly card: (finding: number) => string;
  /** Id of a part, to be linked to. */
  readonly anchor: (part: Part) => string;
}

/** A part of the act as HTML: each block beside the remarks on it. */
export function partHtml(part: Part, setting: Setting): string {
  const inner = part.items.map((item) => ("items" in item ? partHtml(item, setting) : row(item, part.level, setting))).join("\n");
  if (part.level === undefined) return inner;
  return `<section class="part ${part.provision.kind === "article" || part.provision.kind === "section" ? "article" : "division"}" id="${setting.anchor(part)}">\n${inner}\n</section>`;
}

function row(block: Block, level: number | undefined, { act, placed, card }: Setting): string {
  const words = markedWords(act, block, placed.within.get(block) ?? []);
  const cards = placed.beside.get(block) ?? [];
  const element = block.kind === "heading" ? `h${level}` : "p";
  return `<div class="row"><${element} class="${block.kind}" lang="${escapeHtml(act.language)}">${words}</${element}>${cards.length === 0 ? "" : `<div class="remarks">${cards.map(card).join("\n")}</div>`}</div>`;
}
