import { describe, expect, test } from "vitest";
import { SaxesParser } from "saxes";
import { cured, finding, options, other, question, review, unknown, waived } from "../review.fixture.ts";
import { junit } from "./junit.ts";

interface Case { attributes: Record<string, string>; children: Record<string, { attributes: Record<string, string>; text: string }> }

/** Suites and cases, as a build server would read them. */
function read(xml: string): { counts: Record<string, string>; suites: { attributes: Record<string, string>; cases: Case[] }[] } {
  const suites: { attributes: Record<string, string>; cases: Case[] }[] = [];
  let counts: Record<string, string> = {};
  let open: { attributes: Record<string, string>; text: string } | undefined;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const given = attributes as Record<string, string>;
    if (name === "testsuites") counts = given;
    else if (name === "testsuite") suites.push({ attributes: given, cases: [] });
    else if (name === "testcase") suites.at(-1)!.cases.push({ attributes: given, children: {} });
    else if (name !== "properties" && name !== "property") suites.at(-1)!.cases.at(-1)!.children[name] = open = { attributes: given, text: "" };
  });
  parser.on("text", (text) => { if (open) open.text += text; });
  parser.on("closetag", () => { open = undefined; });
  parser.on("error", (error) => { throw error; });
  parser.write(xml).close();
  return { counts, suites };
}

const statuses = (cases: readonly Case[]): string[] => cases.map(({ children }) => Object.keys(children).filter((name) => name !== "system-out").join() || "passed");

describe("JUnit", () => {
  const reviews = [
    review([finding(), finding({ severity: "warning" }), question, waived, cured, unknown]),
    review([], { source: { file: "bad.txt" }, problems: [{ severity: "error", code: "not-text", message: "no text", line: 3 }, { severity: "warning", code: "w", message: "odd" }] }),
    review([other], { source: { file: "list.jsonl", id: "b" } }),
    review([]),
  ];

  test("a case has failed if it fails the run", () => {
    const { counts, suites } = read(junit.report(reviews, options));
    expect(statuses(suites[0]!.cases)).toEqual(["failure", "passed", "passed", "skipped", "passed", "skipped"]);
    expect(statuses(read(junit.report(reviews, { ...options, failOn: "info" })).suites[0]!.cases)).toEqual(["failure", "failure", "failure", "skipped", "passed", "skipped"]);
    expect(statuses(read(junit.report(reviews, { ...options, failOn: "never" })).suites[0]!.cases)).toEqual(["passed", "passed", "passed", "skipped", "passed", "skipped"]);
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: "bill.txt", tests: "6", failures: "1", errors: "0", skipped: "2" },
      { name: "bad.txt", tests: "1", failures: "0", errors: "1", skipped: "0" },
      { name: "list.jsonl: b", tests: "1", failures: "1", errors: "0", skipped: "0" },
      { name: "bill.txt", tests: "1", failures: "0", errors: "0", skipped: "0" },
    ]);
    expect(counts).toEqual({ name: "charterlint", tests: "9", failures: "2", errors: "1" });
  });

  test("it says what, where and why", () => {
    const [suite, bad, , none] = read(junit.report(reviews, options)).suites;
    expect(suite!.cases[0]!.attributes).toEqual({ name: "Article 1(1) (3:28): Who decides on the block?", classname: "DR-01 digital-rights/block" });
    expect(suite!.cases[0]!.children["failure"]).toMatchObject({ attributes: { type: "digital-rights/block", message: "Substantial remark: No court decision was found." } });
    expect(suite!.cases[0]!.children["failure"]!.text).toMatch(/^bill\.txt:3:28\n“1\. The authorised body may block a website\.”\nWho decides/);
    expect(suite!.cases[3]!.children["skipped"]!.attributes["message"]).toBe("Accepted by A. Lawyer until 2027-01-01: The list repeats the Code.");
    expect(bad!.cases[0]).toMatchObject({ attributes: { name: "bad.txt:3", classname: "not-text" }, children: { error: { attributes: { message: "no text" } } } });
    expect(none!.cases[0]!.attributes["name"]).toBe("No remarks.");
  });

  test("an act that was measured against nothing has not passed", () => {
    const [suite] = read(junit.report([review([], { policy: { asOf: "2026-11-22", authorities: [], packs: [] } })], options)).suites;
    expect(statuses(suite!.cases)).toEqual(["skipped"]);
  });
});
