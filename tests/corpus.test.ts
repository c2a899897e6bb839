import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEngine, type Provision } from "@charterlint/core";
import law from "@charterlint/lexicon-law";
import { readers } from "@charterlint/readers";
import { rules } from "@charterlint/rules";
import environment from "@charterlint/theme-environment";
import digitalRights from "@charterlint/theme-digital-rights";
import { describe, expect, test } from "vitest";
import { languagePlugins } from "./engine/fixture.ts";

const corpus = fileURLToPath(new URL("../../shared/data/corpus/", import.meta.url));
const present = existsSync(corpus);
if (!present) console.warn("tests/corpus.test.ts is skipped: the texts of ../shared/data are not here.");
const files = present ? readdirSync(corpus, { recursive: true }).map(String).filter((path) => /\.(en|ru|kk)\.txt$/.test(path)).sort() : [];

describe.skipIf(!present)("every act of the corpus is read, tagged and checked", () => {
  const engine = createEngine({ plugins: [...languagePlugins, law, digitalRights, environment, readers, rules] });
  const context = { structures: readers.structures, languages: engine.languages };

  test.each(files)("%s", async (path) => {
    const { act, problems } = await readers.readers.text.read({ name: path, bytes: readFileSync(join(corpus, path)) }, context);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const { text, root } = act!;
    const eIds = new Set<string>();
    const visit = ({ eId, span, children }: Provision, above: Provision["span"]): void => {
      expect(eIds.has(eId), `${eId} is given once`).toBe(false);
      eIds.add(eId);
      expect(above.start <= span.start && span.start <= span.end && span.end <= above.end, `${eId} lies in its parent`).toBe(true);
      children.forEach((child) => visit(child, span));
    };
    visit(root, { start: 0, end: text.length });
    const { findings, tags } = await engine.check(act!, { asOf: "2026-11-22" });
    for (const { span, provision, rule } of findings) {
      expect(provision.span.start <= span.start && span.end <= provision.span.end, `${rule} stands in ${provision.eId}`).toBe(true);
      expect(text.slice(span.start, span.end).trim()).not.toBe("");
    }
    for (const { score } of tags) expect(score > 0 && score <= 1).toBe(true);
  });
});
