import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { debatePage } from "../scripts/debate-page.mjs";

test("docs/debate.md names rules that exist, with their codes and examples of now", () => {
  expect(readFileSync(new URL("../docs/debate.md", import.meta.url), "utf8")).toBe(debatePage());
});
