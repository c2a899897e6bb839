import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { cli, folderWith, type Ran } from "./run-cli.ts";
import { bad, good } from "./trial-pack.ts";

const { Ajv } = createRequire(new URL("../../packages/reporters/package.json", import.meta.url))("ajv") as { Ajv: new (options: object) => { compile(schema: object): ((data: unknown) => boolean) & { errors?: unknown } } };
const schema = JSON.parse(readFileSync(new URL("../../schemas/why.schema.json", import.meta.url), "utf8")) as object;
const isWhy = new Ajv({ strict: false }).compile(schema);

async function why(...args: string[]): Promise<Ran> {
  const cwd = await folderWith({ "bill.txt": bad, "good.txt": good, "denied.txt": "Article 1. Sites\n1. The ministry may block a website without a court order.\n", "list.jsonl": "" });
  return cli(cwd, ["why", "--pack", "checks", "--pack", "authority", ...args]);
}

describe("charterlint why", () => {
  test("asks the rule's question first, then says what of it is there, and where its safeguard was looked for", async () => {
    const { code, out, err } = await why("bill.txt:2");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("bill.txt, 2:4 · Article 1(1)  #art_1__para_1\n");
    expect(out).toContain("TRY-01: Who decides on the blocking?\n    trial/blocked-without-court\n    It speaks here: substantial remark.\n    ✓ What is done: blocking — “block” (2:21)\n");
    expect(out).toContain("✗ 1. court order — answers it\n         Looked for in: the same paragraph (Article 1(1)).\n");
  });

  test("what answers is shown, and so is what seems to", async () => {
    expect((await why("good.txt:2")).out).toContain("✓ 1. court order — answers it\n         Looked for in: the same paragraph (Article 1(1)).\n         Found: court order: “court order” (2:40), Article 1(1).\n");
    expect((await why("denied.txt:2")).out).toContain("“court order” (2:47), Article 1(1) does not count: the words deny it.\n");
  });

  test("--rule shows one rule, also where nothing of it is there; in the language asked for", async () => {
    const { out } = await why("bill.txt#art_1__para_2", "--rule", "TRY-01", "--report-language", "ru");
    expect(out).toContain("TRY-01: Кто решает о блокировке?");
    expect(out).toContain("✗ Что делается: blocking — здесь стоит «content is removed» (3:12)");
    expect(out).not.toContain("TRY-02");
  });

  test("json follows its schema", async () => {
    for (const place of ["bill.txt:2", "good.txt:2:5", "denied.txt#art_1"]) {
      isWhy(JSON.parse((await why(place, "--format", "json")).out));
      expect(isWhy.errors).toBeNull();
    }
  });

  test.each([
    ["bill.txt", "FILE:LINE"],
    ["bill.txt:99", "no such line"],
    ["bill.txt:1", undefined],
    ["bill.txt#art_7", "no provision"],
    ["gone.txt:1", "There is no such file"],
    ["list.jsonl:1", "several texts"],
  ])("%s is told apart", async (place, message) => {
    const { code, out, err } = await why(place);
    if (message === undefined) expect([code, out.includes("Article 1(1)")]).toEqual([0, true]);
    else expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("a rule that is not there is told, with what is near", async () => {
    expect((await why("bill.txt:2", "--rule", "blocked-in-court")).err).toContain("did you mean trial/blocked-without-court?");
  });
});
