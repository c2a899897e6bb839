import type { ReportOptions } from "@charterlint/core";
import { expect, test } from "vitest";
import { conceptName } from "./concept-name.ts";
import { options } from "./review.fixture.ts";
import { wordingFor } from "./wording/wording.ts";

const concepts: ReportOptions["concepts"] = {
  ladder: { class: "safeguard", name: { en: "shared", ru: "общее" } },
  "limits:ladder": { class: "safeguard", name: { en: "of the pack" } },
  "limits/ban:ladder": { class: "safeguard", name: { en: "of the rule" } },
  warned: { class: "safeguard", about: "A warning in writing, as the EU knows it. Oral ones do not count." },
  "eu-only": { class: "safeguard", about: "EU law governs." },
  silent: { class: "safeguard" },
  renamed: { class: "other", about: "A command to replace words." },
};
const called = (id: string, rule = "limits/other", language = "en"): string | undefined => conceptName(id, rule, wordingFor(language), { ...options, concepts });

test("the nearest concept gives the name: the rule's, the pack's, the shared one", () => {
  expect(called("ladder", "limits/ban")).toBe("of the rule");
  expect(called("ladder", "limits/other")).toBe("of the pack");
  expect(called("ladder", "due-process/ban")).toBe("shared");
  expect(called("ladder", "due-process/ban", "ru")).toBe("общее");
});

test("a safeguard without a name is called by what it is about in English, else by its id", () => {
  expect(called("warned")).toBe("a warning in writing, as the EU knows it");
  expect(called("eu-only")).toBe("EU law governs");
  expect(called("warned", "limits/other", "kk")).toBe("warned");
  expect(called("silent")).toBe("silent");
  expect(called("ladder", "limits/ban", "ru")).toBe("ladder");
  expect(called("constructor")).toBe("constructor");
  expect(conceptName("ladder", "limits/ban", wordingFor("en"), { ...options, concepts: {} })).toBe("ladder");
});

test("nobody misses what is no safeguard and has no name", () => {
  expect(called("renamed")).toBeUndefined();
});
