import { expect, test } from "vitest";
import { linesOf, MAX_LINE } from "./lines.ts";

async function lines(...chunks: string[]): Promise<string[]> {
  const found: string[] = [];
  const bytes = (async function* () { for (const chunk of chunks) yield Buffer.from(chunk); })();
  for await (const { number, bytes: line } of linesOf(bytes)) found.push(`${number} ${Buffer.from(line).toString()}`);
  return found;
}

test("lines end with LF or CR LF, wherever the stream is cut", async () => {
  expect(await lines("a\r", "\nb", "c\n\nd")).toEqual(["1 a", "2 bc", "3 ", "4 d"]);
  expect(await lines("a\n")).toEqual(["1 a"]);
  expect(await lines()).toEqual([]);
});

test("U+2028 ends no line, and letters cut in two are whole again", async () => {
  const [first, second] = [Buffer.from("заң\u2028x\n").subarray(0, 1), Buffer.from("заң\u2028x\n").subarray(1)];
  const found: string[] = [];
  for await (const line of linesOf((async function* () { yield first; yield second; })())) found.push(Buffer.from(line.bytes).toString());
  expect(found).toEqual(["заң\u2028x"]);
});

test("a line that is too long is not kept, and the next one is read; one without end is the last", async () => {
  const part = Buffer.alloc(MAX_LINE / 2, "x");
  const found: string[] = [];
  for await (const { number, bytes, tooLong } of linesOf((async function* () { yield part; yield part; yield Buffer.from("x\nnext\n"); for (;;) yield part; })())) found.push(`${number} ${bytes.length} ${tooLong}`);
  expect(found).toEqual(["1 0 true", "2 4 false", "3 0 true"]);
});
