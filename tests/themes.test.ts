import { readdirSync, readFileSync } from "node:fs";
import { createEngine, type Act } from "@charterlint/core";
import { themeDigitalRights } from "@charterlint/theme-digital-rights";
import { themeEnvironment } from "@charterlint/theme-environment";
import { themeFundamentalRights } from "@charterlint/theme-fundamental-rights";
import { themeMediaFreedom } from "@charterlint/theme-media-freedom";
import { themeSecularism } from "@charterlint/theme-secularism";
import { describe, expect, test } from "vitest";
import { languagePlugins } from "./engine/fixture.ts";

/**
 * Sentences as laws and constitutions of many countries word them, with all their themes, and sentences that only look alike. They were
 * written before the words were tried on them: `charterlint eval tests/themes/en.jsonl` tells the share and the mistakes.
 */
interface Row {
  readonly id: string;
  readonly language: string;
  readonly themes: readonly string[];
  readonly text: string;
}

const folder = new URL("themes/", import.meta.url);
const engine = createEngine({ plugins: [...languagePlugins, themeDigitalRights, themeEnvironment, themeFundamentalRights, themeMediaFreedom, themeSecularism] });
const speaks = 0.5;

function spokenOf({ text, language }: Row): Set<string> {
  const act: Act = { text, language, root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] }, noise: [], format: "text" };
  return new Set(engine.tag(act, language).filter(({ theme, score }) => theme.includes("/") && score >= speaks).map(({ theme }) => theme));
}

describe.each(readdirSync(folder))("%s", (file) => {
  const rows = readFileSync(new URL(file, folder), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
  const tagged = rows.map((row) => ({ labelled: row.themes, spoken: spokenOf(row), text: row.text }));
  const right = tagged.flatMap(({ labelled, spoken }) => labelled.filter((theme) => spoken.has(theme))).length;

  test("hardly a theme is missed", () => {
    expect(right / tagged.flatMap(({ labelled }) => labelled).length).toBeGreaterThan(0.95);
  });

  test("what is tagged is labelled, but for themes spoken of beside the subject", () => {
    expect(right / tagged.flatMap(({ spoken }) => [...spoken]).length).toBeGreaterThan(0.85);
  });

  test("sentences that only look alike have no theme", () => {
    const alarms = tagged.filter(({ labelled, spoken }) => labelled.length === 0 && spoken.size > 0).map(({ text }) => text);
    expect(alarms.length).toBeLessThanOrEqual(tagged.filter(({ labelled }) => labelled.length === 0).length / 10);
  });
});
