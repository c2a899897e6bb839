import { escapeMarkdown } from "../markup/markdown.ts";
import { clean } from "../terminal/clean.ts";
import type { Block, Paragraph } from "./blocks.ts";

/** A memo as Markdown. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(blockOf).filter((words) => words !== "").join("\n\n")}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${escapeMarkdown(block.text)}`;
    case "subtitle":
      return `**${escapeMarkdown(block.text)}**`;
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case "label":
      return `**${escapeMarkdown(block.text)}:**`;
    case "text":
      return `${block.style === undefined ? "" : "> "}${lineOf(block.runs)}`;
    case "list":
      return block.items.map((item) => `- ${lineOf(item)}`).join("\n");
    case "lines":
      return `\`\`\`\n${block.lines.map((line) => clean(line).replaceAll("```", "'''")).join("\n")}\n\`\`\``;
    case "table": {
      const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
      const head = block.head?.map(escapeMarkdown) ?? block.widths.map(() => "");
      return [row(head), row(block.widths.map(() => "---")), ...block.rows.map((cells) => row(cells.map((paragraphs) => paragraphs.map(lineOf).join("<br>"))))].join("\n");
    }
    case "page":
      return "";
  }
}

/** Marks stand close to the words, or Markdown doesn't take them for marks; nothing at a line's start is taken for one. */
function lineOf(runs: Paragraph): string {
  const line = runs.map(({ text, bold, italic }) => {
    const words = text.trim();
    const mark = bold === true ? "**" : italic === true ? "*" : "";
    if (mark === "" || words === "") return escapeMarkdown(text);
    return `${/^\s/u.test(text) ? " " : ""}${mark}${escapeMarkdown(words)}${mark}${/\s$/u.test(text) ? " " : ""}`;
  }).join("");
  return line.replace(/^(\s*\d+)([.)])/u, "$1\\$2").replace(/^(\s*)([-+=])/u, "$1\\$2");
}
