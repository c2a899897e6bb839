import type { Problem } from "@charterlint/core";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";

/** A YAML file of a pack: its path (for messages) and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Keys and indices from the root of a YAML document to a node. */
export type YamlPath = readonly (string | number)[];

// A stranger's pack is small; anchors are bounded by the parser's own alias limit.
const largest = 4_000_000;

/** A parsed YAML file that can tell where each of its nodes stands. */
export class YamlSource {
  readonly path: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor({ path, text }: SourceFile) {
    this.path = path;
    const tooLarge = text.length > largest;
    this.#document = parseDocument(tooLarge ? "" : text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true });
    const problems: Problem[] = this.#document.errors.map(({ message, pos }) => {
      const { line, col } = this.#lines.linePos(pos[0]);
      return { severity: "error", code: "yaml", message: `This is not valid YAML: ${message}.`, file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
    });
    if (tooLarge) problems.push({ severity: "error", code: "yaml", message: "The file is larger than 4 MB; split the pack into several files.", file: path, line: 1, column: 1 });
    let data: unknown;
    if (problems.length === 0) {
      try {
        data = this.#document.toJS({ maxAliasCount: 100 });
      } catch (error) {
        problems.push({ severity: "error", code: "yaml", message: `This YAML cannot be expanded: ${(error as Error).message}.`, file: path, line: 1, column: 1 });
      }
    }
    this.data = data;
    this.problems = problems;
  }

  /** 1-based line and column of a node, or of the nearest one above it. */
  position(path: YamlPath): { readonly line: number; readonly column: number } {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const { line, col } = this.#lines.linePos(node.range[0]);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
      }
    }
    return { line: 1, column: 1 };
  }

  /** 1-based line and column of a mapping's key. */
  keyPosition(path: YamlPath, key: string): { readonly line: number; readonly column: number } {
    const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (map && typeof map === "object" && "items" in map) {
      for (const item of map.items as { key?: unknown }[]) {
        const node = item.key;
        if (isNode(node) && node.range && String(node) === key) {
          const { line, col } = this.#lines.linePos(node.range[0]);
          return { line, column: col };
        }
      }
    }
    return this.position(path);
  }

  /** A problem at a node. */
  problem(code: string, message: string, path: YamlPath, severity: Problem["severity"] = "error"): Problem {
    return { severity, code, message, file: this.path, ...this.position(path) };
  }
}
