import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { jsonRows } from "./json-rows.ts";

async function rows(name: string, files: Record<string, string | Uint8Array>): Promise<unknown[]> {
  const folder = await folderWith(files);
  const found: unknown[] = [];
  for await (const row of jsonRows({ path: join(folder, name), name, shape: '{"id": "…"}' })) {
    found.push("problem" in row ? `${row.problem.file}:${row.problem.line ?? "-"}:${row.problem.column ?? "-"} ${row.problem.code}` : [row.line, row.value]);
  }
  return found;
}

test("rows with their lines; a bad one is told and the next goes on", async () => {
  const list = Buffer.concat([Buffer.from('{"id":1}\n\n{]\n'), Uint8Array.of(0x22, 0xff, 0x22, 0x0a), Buffer.from("[2]\r\n")]);
  expect(await rows("l.jsonl", { "l.jsonl": list })).toEqual([[1, { id: 1 }], "l.jsonl:3:2 bad-json", "l.jsonl:4:- not-text", [5, [2]]]);
});

test("a file that is not there is one problem", async () => {
  expect(await rows("gone.jsonl", {})).toEqual(["gone.jsonl:-:- unreadable"]);
});
