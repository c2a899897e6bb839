import { join } from "node:path";
import type { Act, Reader } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import type { Input } from "./input.ts";
import { readActs } from "./read-acts.ts";
import type { ReadAct } from "./read-acts.ts";

/** Takes any text that is not empty. */
const reader: Reader = {
  extensions: [".txt"],
  read({ bytes }, { language = "en" }) {
    const text = new TextDecoder().decode(bytes);
    if (text === "") return { problems: [{ severity: "error", code: "empty", message: "The file is empty.", line: 1 }] };
    const act: Act = { text, language, root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] }, noise: [], format: "text" };
    return { act, problems: [] };
  },
};

async function read(files: Record<string, string>, inputs: readonly Omit<Input, "path" | "size">[], language?: string): Promise<ReadAct[]> {
  const folder = await folderWith(files);
  const found: ReadAct[] = [];
  const acts = readActs(inputs.map((input) => ({ ...input, path: join(folder, input.name), size: 0 })), {
    readers: new Map([[".txt", reader]]),
    context: { structures: {}, languages: { en: {} as never, kk: {} as never } },
    stdin: (async function* () { yield Buffer.from("from "); yield Buffer.from("stdin"); })(),
    ...(language === undefined ? {} : { language }),
  });
  for await (const act of acts) found.push(act);
  return found;
}

const list = (name: string): Omit<Input, "path" | "size"> => ({ kind: "list", name });

describe("readActs", () => {
  test("documents, standard input and lists, in order; one that cannot be read stops nothing", async () => {
    const acts = await read({ "a.txt": "A", "e.txt": "", "l.jsonl": '{"id":"x","text":"X"}\n' }, [
      { kind: "document", name: "a.txt" }, { kind: "document", name: "gone.txt" }, { kind: "document", name: "e.txt" },
      { kind: "stdin", name: "<stdin>" }, list("l.jsonl"),
    ]);
    expect(acts.map(({ source, act, problems }) => [source, act?.text, problems.map(({ code, file }) => `${code} ${file}`)])).toEqual([
      [{ file: "a.txt" }, "A", []],
      [{ file: "gone.txt" }, undefined, ["unreadable gone.txt"]],
      [{ file: "e.txt" }, undefined, ["empty e.txt"]],
      [{ file: "<stdin>" }, "from stdin", []],
      [{ file: "l.jsonl", id: "x" }, "X", []],
    ]);
  });

  test("each line of a list is an act, in its language; a bad line is named and the others go on", async () => {
    const lines = [
      '{"id":"a","text":"one","language":"kk"}', "{broken", "[1]", '{"text":"no id"}', '{"id":"b"}', "",
      '{"id":"a","text":"again"}', '{"id":"c","text":"x","language":"fr"}', '{"id":7,"text":"seven"}', '{"id":"d","text":""}', '{"id":"e","text":"last"}',
    ];
    const acts = await read({ "l.jsonl": lines.join("\r\n") }, [list("l.jsonl")]);
    expect(acts.filter(({ act }) => act).map(({ source, act }) => `${source.id} ${act?.text} ${act?.language}`)).toEqual(["a one kk", "7 seven en", "e last en"]);
    expect(acts.flatMap(({ problems }) => problems).map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
      "l.jsonl:2 bad-json", "l.jsonl:3 bad-line", "l.jsonl:4 bad-line", "l.jsonl:5 bad-line", "l.jsonl:7 duplicate-id", "l.jsonl:8 bad-line", "l.jsonl:10 empty",
    ]);
    expect(acts.flatMap(({ problems }) => problems).every(({ severity }) => severity === "error")).toBe(true);
  });

  test("a byte-order mark and U+2028 inside a string are no trouble", async () => {
    const [act] = await read({ "l.jsonl": '\ufeff{"id":"a","text":"x\u2028y"}' }, [list("l.jsonl")]);
    expect(act?.act?.text).toBe("x\u2028y");
  });

  test("a list without lines, and one that is none, are told", async () => {
    const acts = await read({ "empty.jsonl": "\n", "none.jsonl": "{]\n".repeat(5_000) }, [list("empty.jsonl"), list("none.jsonl")]);
    const codes = acts.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect([codes[0], codes.length, codes.at(-1)]).toEqual(["empty", 1_002, "no-list"]);
  });

  test("the language that was asked for is every document's, but a line's own comes first", async () => {
    const acts = await read({ "a.txt": "A", "l.jsonl": '{"id":"a","text":"x","language":"en"}' }, [{ kind: "document", name: "a.txt" }, list("l.jsonl")], "kk");
    expect(acts.map(({ act }) => act?.language)).toEqual(["kk", "en"]);
  });
});
