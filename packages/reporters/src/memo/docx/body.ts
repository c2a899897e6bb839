import { escapeXml } from "../../markup/escape.ts";
import { clean } from "../../terminal/clean.ts";
import type { Block, Paragraph } from "../blocks.ts";
import { STYLES } from "./styles.ts";

/** Sizes in twentieths of a point: A4, standing and lying, with the margins of official papers. */
const PAGES = {
  standing: { width: 11_906, height: 16_838, left: 1701, right: 851, rest: 1134 },
  lying: { width: 16_838, height: 11_906, left: 1134, right: 1134, rest: 1134 },
} as const;

type Page = (typeof PAGES)[keyof typeof PAGES];

/** Twentieths of a point between a cell's border and its words. */
const CELL_MARGIN = 85;

/** The document part's body: blocks in order, in sections that stand or lie. */
export function bodyOf(blocks: readonly Block[]): string {
  let page: Page = PAGES.standing;
  /** The next block begins a page. */
  let breaks = false;
  const parts: string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "page") {
      parts.push(breaks ? blockOf(block, page).replace(/(<w:pStyle [^>]*>)/u, "$1<w:pageBreakBefore/>") : blockOf(block, page));
      breaks = false;
      // Tables that follow one another would grow together.
      if (block.kind === "table") parts.push(paragraph("TableEnd", ""));
      continue;
    }
    const next = block.wide === true ? PAGES.lying : PAGES.standing;
    breaks = next === page;
    if (!breaks && at > 0) parts.push(`<w:p><w:pPr><w:pStyle w:val="TableEnd"/>${section(page)}</w:pPr></w:p>`);
    page = next;
  }
  return parts.join("") + section(page);
}

function blockOf(block: Exclude<Block, { kind: "page" }>, page: Page): string {
  switch (block.kind) {
    case "title":
      return paragraph("Title", run({ text: block.text }));
    case "subtitle":
      return paragraph("Subtitle", run({ text: block.text }));
    case "heading":
      return paragraph(`Heading${block.level}`, run({ text: block.text }));
    case "label":
      return paragraph("Label", run({ text: `${block.text}:` }));
    case "text":
      return paragraph(block.style === "quote" ? "Quote" : block.style === "command" ? "Command" : undefined, runs(block.runs));
    case "list":
      return block.items.map((item) => paragraph("ListBullet", runs(item))).join("");
    case "lines":
      return block.lines.map((text) => paragraph("Code", run({ text }))).join("");
    case "table":
      return table(block, page);
  }
}

function table({ widths, head, rows }: Block & { kind: "table" }, page: Page): string {
  const room = page.width - page.left - page.right;
  const columns = widths.map((percent) => Math.floor((room * percent) / 100));
  const cell = (inside: string, at: number): string => `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  const line = (cells: readonly string[], properties = ""): string => `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.map(cell).join("")}</w:tr>`;
  const header = head === undefined ? "" : line(head.map((text) => paragraph("TableHead", run({ text }))), "<w:tblHeader/>");
  const body = rows.map((cells) => line(cells.map((paragraphs) => paragraphs.map((each) => paragraph("TableText", runs(each))).join("") || paragraph("TableText", "")))).join("");
  const margin = (side: string): string => `<w:${side} w:w="${CELL_MARGIN}" w:type="dxa"/>`;
  const properties = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${room}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>${margin("left")}${margin("right")}</w:tblCellMar></w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${header}${body}</w:tbl>`;
}

function paragraph(style: (typeof STYLES)[number] | undefined, inside: string): string {
  return `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
}

function runs(paragraphRuns: Paragraph): string {
  return paragraphRuns.map(run).join("");
}

function run({ text, bold, italic }: Paragraph[number]): string {
  const style = `${bold === true ? "<w:b/>" : ""}${italic === true ? "<w:i/>" : ""}`;
  return `<w:r>${style === "" ? "" : `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(clean(text.replaceAll(/\s+/gu, " ")))}</w:t></w:r>`;
}

/** What ends a section: its page, and the footer with the page's number. */
function section({ width, height, left, right, rest }: Page): string {
  return `<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="${width}" w:h="${height}"${width > height ? ` w:orient="landscape"` : ""}/>`
    + `<w:pgMar w:top="${rest}" w:right="${right}" w:bottom="${rest}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}
