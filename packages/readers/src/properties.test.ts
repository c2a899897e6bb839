import type { Act, Provision, Span } from "@charterlint/core";
import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";
import { provisions } from "./testing/outline.ts";
import { randomAct } from "./testing/random-act.ts";

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);

function actOf(text: string, name: string): Act | undefined {
  return readText(text, name, { structures: {}, languages: {} }).act;
}

function check(act: Act, seed: number): void {
  const visit = (provision: Provision): void => {
    const { span, head, heading, children } = provision;
    const inside = (part: Span, whole: Span): void => {
      expect([seed, provision.eId, part.start >= whole.start && part.end <= whole.end && part.start <= part.end]).toEqual([seed, provision.eId, true]);
    };
    if (head !== undefined) inside(head, span);
    if (heading !== undefined) inside(heading, head ?? span);
    let at = head?.end ?? span.start;
    // A head stands at the beginning, so that nothing of its own comes before it.
    if (head !== undefined) expect([seed, provision.eId, head.start]).toEqual([seed, provision.eId, span.start]);
    for (const child of children) {
      inside(child.span, { start: at, end: span.end });
      at = child.span.end;
      visit(child);
    }
  };
  visit(act.root);
}

/** The text put together again from heads, own words and children in order: nothing lost, nothing twice. */
function written(act: Act, provision: Provision): string {
  const { span, head, children } = provision;
  let at = head?.end ?? span.start;
  let text = head === undefined ? "" : act.text.slice(head.start, head.end);
  for (const child of children) {
    text += act.text.slice(at, child.span.start) + written(act, child);
    at = child.span.end;
  }
  return text + act.text.slice(at, span.end);
}

describe.each([["act.txt"], ["act.md"]])("any text as %s", (name) => {
  it("gives spans that nest, in order, over the whole text", () => {
    for (const seed of SEEDS) {
      const text = randomAct(seed);
      const act = actOf(text, name);
      if (act === undefined) continue;
      expect(act.text).toBe(text);
      expect(act.root).toMatchObject({ kind: "act", eId: "", span: { start: 0, end: text.length } });
      check(act, seed);
      expect(written(act, act.root)).toBe(text);
    }
  });

  it("gives each provision its own eId", () => {
    for (const seed of SEEDS) {
      const act = actOf(randomAct(seed), name);
      const ids = act === undefined ? [] : provisions(act).map((provision) => provision.eId);
      expect([seed, ids.length]).toEqual([seed, new Set(ids).size]);
      for (const id of ids) expect(id).toMatch(/^[a-z][\p{L}\p{N}_-]*$/u);
    }
  });

  it("gives noise that is sorted and apart", () => {
    for (const seed of SEEDS) {
      const noise = actOf(randomAct(seed), name)?.noise ?? [];
      noise.forEach((span, at) => expect([seed, span.start >= (noise[at - 1]?.end ?? -1) && span.end > span.start]).toEqual([seed, true]));
    }
  });

  it("gives the same tree whatever the line ends", () => {
    for (const seed of SEEDS) {
      const shape = (text: string): unknown => {
        const act = actOf(text, name);
        return act && [act.language, act.structure, provisions(act).map(({ kind, eId, span, role }) => [kind, eId, role, act.text.slice(span.start, span.end).replaceAll(/\r\n?/gu, "\n")])];
      };
      expect([seed, shape(randomAct(seed).replaceAll("\n", "\r\n"))]).toEqual([seed, shape(randomAct(seed))]);
    }
  });
});

describe("a long text", () => {
  it.each([
    ["one line of words", "слово ".repeat(400_000)],
    ["one line of points", "(a) x; (b) y; (1) z; ".repeat(40_000)],
    ["open brackets", "(".repeat(1_000_000)],
    ["notes that never close", "[section ".repeat(100_000)],
    ["white space", `x${" ".repeat(1_000_000)}y`],
    ["blank lines", `x${"\n".repeat(300_000)}y`],
    ["one article again and again", "Статья 1. Понятия\n".repeat(20_000)],
    ["quotation marks that never close", "в редакции:\n«1. Текст\n".repeat(5_000)],
    ["definitions", "In this Act— “a” means b; ".repeat(20_000)],
  ])("is read in time that grows with its length: %s", (_, text) => {
    expect(actOf(text, "act.txt")?.text.length).toBe(text.length);
  });
});
