import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Act, Problem } from "@charterlint/core";
import { passageOf, placeOf, sectionAt } from "@charterlint/evaluate";
import { readActs } from "@charterlint/runner";
import type { ReadOptions } from "@charterlint/runner";
import { labelled } from "./gold-text.ts";
import type { GoldText, NamedFile, PlacedRow } from "./gold-text.ts";

/** The sections of acts that rows quote from: rows by the path of their act, each act read once and one in memory at a time. */
export async function* textsByPlace(wanted: ReadonlyMap<string, readonly PlacedRow[]>, corpus: NamedFile, gold: NamedFile, options: ReadOptions): AsyncGenerator<GoldText> {
  for (const [doc, rows] of wanted) {
    if (!existsSync(join(corpus.path, doc))) {
      const message = `There is no ${doc} in ${corpus.name}; check “doc” and --corpus (${rows.length} rows quote from it).`;
      yield { problems: [{ severity: "error", code: "no-file", message, file: gold.name, ...(rows[0] ? { line: rows[0].line } : {}) }], missing: rows.length };
      continue;
    }
    const input = { kind: "document", name: join(corpus.name, doc), path: join(corpus.path, doc), size: 0 } as const;
    for await (const { act, problems } of readActs([input], options)) {
      yield { problems, ...(act ? {} : { missing: rows.length }) };
      if (act) yield* sectionsOf(act, rows, gold);
    }
  }
}

function* sectionsOf(act: Act, rows: readonly PlacedRow[], gold: NamedFile): Generator<GoldText> {
  const lineBySection = new Map<number, number>();
  for (const { row, line } of rows) {
    const { doc = "", quote = "" } = row.place ?? {};
    const tell = (severity: Problem["severity"], code: string, message: string): Problem => ({ severity, code, message, file: gold.name, line });
    const found = placeOf(quote, act.text);
    if ("times" in found) {
      const how = found.times === 0 ? "does not occur in" : "occurs more than once in";
      yield { problems: [tell("error", "bad-quote", `The quote ${how} ${doc}; quote words that stand there once, as the file writes them.`)], missing: 1 };
      continue;
    }
    const section = sectionAt(act, found.at);
    if (!section) {
      yield { problems: [tell("error", "no-section", `The quote stands in no section of ${doc}; \`charterlint structure\` shows how the act was read.`)], missing: 1 };
      continue;
    }
    const before = lineBySection.get(section.span.start);
    const shared = before === undefined ? [] : [tell("warning", "same-section", `The quote stands in the same section (${section.eId}) as that of line ${before}; both rows are measured on its text.`)];
    lineBySection.set(section.span.start, before ?? line);
    yield { problems: shared, text: labelled(row, passageOf(act, section)), within: { act, section } };
  }
}
