import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cli, folderWith } from "./cli/run-cli.ts";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));
const tutorials = (await readdir(docs)).filter((name) => /^tutorial(\.\w+)?\.md$/.test(name));

/** A fenced block: what its first line says, the words after the language, and what stands in it. */
interface Block {
  readonly says: string;
  readonly text: string;
}

const blocksOf = (markdown: string): Block[] => [...markdown.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, says, text]) => ({ says: says!, text: text! }));

/** Words of a command line, quoted ones whole. */
const wordsOf = (line: string): string[] => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

/** Puts lines below the first line that has these words. */
function below(text: string, words: string, lines: string): string {
  const all = text.split("\n");
  const at = all.findIndex((line) => line.includes(words));
  expect(at, words).toBeGreaterThanOrEqual(0);
  return [...all.slice(0, at + 1), ...lines.trimEnd().split("\n"), ...all.slice(at + 1)].join("\n");
}

describe.each(tutorials)("docs/%s", (name) => {
  test("holds to the letter in an empty folder", async () => {
    const cwd = await folderWith();
    let said = "", outputs = 0;
    const blocks = blocksOf(await readFile(join(docs, name), "utf8"));
    for (const [index, { says, text }] of blocks.entries()) {
      const [, file = "", added] = /^(?:text|yaml) (\S+)(?: below (.+))?$/.exec(says) ?? [];
      if (says === "sh") {
        // What is answered stands below the command that asks.
        const next = blocks[index + 1];
        const stdinText = next?.says === "text answers" ? next.text : "";
        said = "";
        for (const line of text.trim().split("\n")) {
          const [command, ...args] = wordsOf(line);
          expect(command).toBe("charterlint");
          const { code, out, err } = await cli(cwd, args, { stdinText });
          expect(code, `${line}\n${err}`).not.toBe(2);
          said += out + err;
        }
      } else if (file === "output") {
        outputs++;
        for (const line of text.trim().split("\n")) expect(said, line).toContain(line);
      } else if (file !== "" && file !== "answers") {
        const path = join(cwd, file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, added === undefined ? text : below(await readFile(path, "utf8"), added, text));
      }
    }
    expect(outputs).toBeGreaterThan(5);
  });
});
