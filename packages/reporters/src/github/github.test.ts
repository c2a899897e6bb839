import { describe, expect, test } from "vitest";
import { cured, finding, options, other, question, review, unknown, waived } from "../review.fixture.ts";
import { github } from "./github.ts";

describe("GitHub annotations", () => {
  const whole = review([finding(), question, waived, cured, unknown]);
  const lines = (show: readonly string[] = []): string[] => github.report([whole], { ...options, show }).trimEnd().split("\n");

  test("stand at the words, the last column inclusive", () => {
    expect(lines()[0]).toMatch(/^::error file=bill\.txt,line=3,col=28,endColumn=32,title=DR-01 · Substantial remark · Article 1\(1\)::Who decides on the block\? No court decision was found\.%0ANot found: /);
  });

  test("of what people are shown: questions and what is settled only when asked for", () => {
    const names = (show: string[]): string[] => lines(show).map((line) => /^::(\w+)/.exec(line)![1]!);
    expect(names([])).toEqual(["error", "notice"]);
    expect(names(["info", "cured", "waived"])).toEqual(["error", "notice", "notice", "notice", "notice"]);
  });

  test("no line where the text's lines are not the file's", () => {
    const places = { ...whole, act: { ...whole.act, places: [{ start: 0, end: 9, paragraph: 1 }] } };
    expect(github.report([places], options)).toMatch(/^::error file=bill\.txt,title=/);
    expect(github.report([review([other], { source: { file: "l.jsonl", id: "b" } })], options)).toMatch(/^::error file=l\.jsonl,title=DR-01 · Substantial remark · b · Article 1\(2\)::/);
  });

  test("words over several lines have no columns", () => {
    const span = { start: whole.findings[0]!.span.start, end: whole.findings[0]!.span.end + 30 };
    expect(github.report([review([finding({ span })])], options)).toMatch(/^::error file=bill\.txt,line=3,endLine=4,title=/);
  });

  test("problems of the input", () => {
    const problem = { severity: "error", code: "not-text", message: "50%: no text", file: "a,b:c.txt", line: 2, column: 4 } as const;
    expect(github.report([review([], { problems: [problem] })], options)).toBe("::error file=a%2Cb%3Ac.txt,line=2,col=4,title=not-text::50%25: no text\n");
  });
});
