import type { ReportOptions, Review } from "@charterlint/core";
import { type Block, type Paragraph, paragraphsOf, plain } from "./blocks.ts";
import { dateWords } from "./date-words.ts";
import type { Memo } from "./memo.ts";
import { sourceName } from "../source-name.ts";
import { authorityTitle } from "../remark/authority-title.ts";
import type { MemoWording } from "./wording/wording.ts";

/** Title and the lines that say whose opinion it is, for whom, on which version of what. */
export function coverBlocks(review: Review, memo: Memo, wording: MemoWording): Block[] {
  const { cover, blank } = wording;
  const { file } = memo;
  const row = (label: string, words: string): Paragraph[][] => [[[{ text: label, bold: true }]], [plain(words)]];
  const languages = [review.act.language, ...(review.pair ? [review.pair.act.language] : [])].map((code) => wording.languages[code] ?? code);
  const sources = [sourceName(review), ...(review.pair ? [sourceName(review.pair)] : [])].map(lastStep).filter((name) => name !== "");
  return [
    { kind: "title", text: wording.opinion },
    { kind: "subtitle", text: wording.onBill.replace("{x}", billTitle(review, memo)) },
    {
      kind: "table", widths: [28, 72],
      rows: [
        row(cover.addressee, file.addressee ?? blank),
        row(cover.author, file.author ?? blank),
        row(cover.date, dateWords(file.date ?? review.policy.asOf, memo.language)),
        row(cover.number, file.number ?? blank),
        row(cover.version, file.version ?? blank),
        row(cover.languages, languages.join(", ")),
        ...(sources.length === 0 ? [] : [row(cover.file, sources.join("; "))]),
      ],
    },
    ...paragraphsOf(file.introduction ?? "").map((runs): Block => ({ kind: "text", runs })),
  ];
}

/** The bill's own title on one line. */
function billTitle({ act, source }: Review, { file }: Memo): string {
  const own = act.title ? act.text.slice(act.title.start, act.title.end).replaceAll(/\s+/gu, " ").trim() : "";
  return file.title ?? (own === "" ? lastStep(source.file ?? source.id ?? "") : own);
}

/** A file's name without its folders: where it lay on somebody's machine is nothing for the addressee. */
function lastStep(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** How the bill was read, against what, and what a reader may conclude. */
export function scopeBlocks(review: Review, { language }: Memo, wording: MemoWording, options: ReportOptions): Block[] {
  const { policy: { asOf, authorities, packs }, act } = review;
  const fill = (template: string): string => template
    .replace("{n}", String(countOf(act.root) - 1))
    .replace("{d}", wording.onDate(dateWords(asOf, language)))
    .replace("{x}", authorities.map((name) => authorityTitle(name, review, language, options)).join("; "));
  const { measured, unmeasured, checks, method } = wording.scope;
  return [
    { kind: "heading", level: 1, text: wording.sections.scope },
    ...[fill(authorities.length === 0 ? unmeasured : measured), checks.replace("{x}", packs.join(", ")), ...method].map((text): Block => ({ kind: "text", runs: plain(text) })),
  ];
}

function countOf({ children }: Review["act"]["root"]): number {
  return children.reduce((sum, child) => sum + countOf(child), 1);
}
