import type { Act } from "@charterlint/core";
import { expect, test } from "vitest";
import type { ReadAct } from "./inputs/read-acts.ts";
import { runActs } from "./run-acts.ts";

const act = (text: string): Act => ({ text, language: "en", root: { kind: "act", eId: "", span: { start: 0, end: 0 }, children: [] }, noise: [], format: "text" });

test("what the work throws is that input's problem alone, and nothing is read before it is asked for", async () => {
  const read: string[] = [];
  async function* acts(): AsyncGenerator<ReadAct> {
    for (const name of ["a", "b", "c"]) {
      read.push(name);
      yield name === "b" ? { source: { file: name }, problems: [{ severity: "error", code: "empty", message: "" }] } : { source: { file: name }, act: act(name), problems: [] };
    }
  }
  const seen: string[] = [];
  const outcomes = runActs(acts(), ({ text }) => {
    if (text === "a") throw new Error("boom");
    return text.toUpperCase();
  });
  for await (const { source, result, problems, thrown } of outcomes) {
    seen.push(`${source.file} ${result} ${problems.map(({ code }) => code).join()} ${thrown instanceof Error} after ${read.join("")}`);
  }
  expect(seen).toEqual(["a undefined internal true after a", "b undefined empty false after ab", "c C  false after abc"]);
});
