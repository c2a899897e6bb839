import { join } from "node:path";
import type { Act, Reader } from "@charterlint/core";
import { expect, test } from "vitest";
import { Cache } from "../cache/cache.ts";
import { folderWith } from "../folder.fixture.ts";
import type { Task } from "../inputs/task.ts";
import { perform } from "./perform.ts";

const reader: Reader = {
  extensions: [".txt"],
  read({ bytes }) {
    const text = new TextDecoder().decode(bytes);
    if (text === "") return { problems: [{ severity: "error", code: "empty", message: "" }] };
    const act: Act = { text, language: "en", root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] }, noise: [], format: "text" };
    return { act, problems: [{ severity: "info", code: "told", message: "", file: "as the reader calls it" }] };
  },
};
const reading = { readers: new Map([[".txt", reader]]), context: { structures: {}, languages: {} } };
const task = (text: string, source: Task["source"] = { file: "a.txt" }): Task => ({ source, name: "a.txt", from: { bytes: Buffer.from(text) } });

test("what the work throws is that text's problem alone", async () => {
  const work = (): never => { throw new Error("boom"); };
  expect(await perform(task("x"), { reading, work })).toMatchObject({ source: { file: "a.txt" }, problems: [{ code: "told" }, { code: "internal", file: "a.txt" }], thrown: expect.stringContaining("boom") });
  expect(await perform(task(""), { reading, work })).toMatchObject({ problems: [{ code: "empty", file: "a.txt" }] });
});

test("a document is worked on once, under whatever name it comes; a text of a list always", async () => {
  let worked = 0;
  const store = new Cache(join(await folderWith({})));
  const run = (each: Task, terms = "t") => perform(each, { reading, cache: { store, terms }, work: ({ text }) => `${text} ${++worked}` });
  expect(await run(task("x"))).toMatchObject({ result: "x 1", problems: [{ code: "told", file: "a.txt" }] });
  expect(await run(task("x", { file: "b.txt" }))).toMatchObject({ cached: true, result: "x 1", problems: [{ code: "told", file: "b.txt" }] });
  expect(await run(task("x"), "other terms")).toMatchObject({ result: "x 2" });
  expect(await run(task("y"))).toMatchObject({ result: "y 3" });
  expect(await run(task("x", { file: "l.jsonl", id: "1" }))).toMatchObject({ result: "x 4" });
});
