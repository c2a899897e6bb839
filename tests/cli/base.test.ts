import { describe, expect, test } from "vitest";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad, good } from "./trial-pack.ts";

const base = "Access Act 2004\n\n1. Sites\n(1) The Minister may block a website on a court order.\n";
const bill = "An Act to amend the Access Act 2004\n\n1. Section 1\nIn section 1(1), omit “on a court order”.\n\n2. Section 9\nSection 9 is repealed.\n";

describe("charterlint check --base", () => {
  test("what an amendment takes away is found at its command", async () => {
    const cwd = await folderWith({ "bill.txt": bill, "act.txt": base });
    expect(await cli(cwd, [...trial, "act.txt"])).toMatchObject({ code: 0 });
    const { code, out, err } = await cli(cwd, [...trial, "bill.txt", "--base", "act.txt"]);
    expect(code).toBe(1);
    expect(out).toContain("1. Substantial remark · section 1");
    expect(out).toContain("bill.txt:4:4");
    expect(out).toContain("As amended: section 1(1).");
    expect(err).toContain("bill.txt:7:1: warning: The base act has no section 9.");
  });

  test("for programs the finding names the provision that is amended", async () => {
    const { out } = await cli(await folderWith({ "bill.txt": bill, "act.txt": base }), [...trial, "bill.txt", "--base", "act.txt", "--format", "jsonl"]);
    expect(JSON.parse(out.split("\n")[0]!)).toMatchObject({ file: "bill.txt", provision: { eId: "sec_1" }, span: { line: 4, column: 4 }, amends: { eId: "sec_1__subsec_1", label: "section 1(1)" } });
  });

  test.each([
    ["a file that is not there", "none.txt", "error: --base none.txt: There is no such file or folder; check the path."],
    ["a file that cannot be read", "empty.txt", "error: --base empty.txt: The file has no text"],
    ["a folder", ".", "name the one act that is amended."],
    ["a list", "list.jsonl", "name a file that holds one act."],
  ])("%s is wrong usage", async (_, path, message) => {
    const rows = [{ id: "a", text: good }, { id: "b", text: bad }].map((row) => JSON.stringify(row)).join("\n");
    const { code, err } = await cli(await folderWith({ "bill.txt": bill, "empty.txt": " ", "list.jsonl": rows }), [...trial, "bill.txt", "--base", path]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
