import { readdirSync, readFileSync } from "node:fs";
import type { Act, Provision } from "@charterlint/core";
import { readers } from "@charterlint/readers";
import { structureAkn } from "@charterlint/reporters";
import { describe, expect, test } from "vitest";
import { randomAct } from "../packages/readers/src/testing/random-act.ts";

const context = { structures: readers.structures, languages: {} };
const examples = new URL("../examples/", import.meta.url);

async function read(reader: "text" | "xml", name: string, bytes: Uint8Array): Promise<Act> {
  const { act, problems } = await readers.readers[reader].read({ name, bytes }, context);
  if (act === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  return act;
}

const squeezed = (words: string): string => words.replaceAll(/\s+/gu, "");

/** Each provision: its kind, number, eId, heading and own words, white space left out. */
function rows(act: Act): string[] {
  const list: string[] = [];
  const visit = ({ kind, num, eId, heading, head, span, children }: Provision, depth: number): void => {
    const holes = [...children.map((child) => child.span), ...act.noise, ...(head === undefined ? [] : [head])].sort((a, b) => a.start - b.start);
    let at = span.start;
    let own = "";
    for (const hole of [...holes, { start: span.end, end: span.end }]) {
      if (hole.start > at && hole.start <= span.end) own += act.text.slice(at, hole.start);
      at = Math.max(at, Math.min(hole.end, span.end));
    }
    if (depth > 0) list.push(`${"  ".repeat(depth)}${kind} ${num ?? "-"} ${eId} «${heading === undefined ? "" : squeezed(act.text.slice(heading.start, heading.end))}» ${squeezed(own)}`);
    for (const child of children) visit(child, depth + 1);
  };
  visit(act.root, 0);
  return list;
}

async function roundTrip(name: string, bytes: Uint8Array): Promise<void> {
  const act = await read("text", name, bytes);
  const back = await read("xml", "act.akn", new TextEncoder().encode(structureAkn(act)));
  expect(rows(back)).toEqual(rows(act));
  expect(squeezed(back.text)).toBe(squeezed(act.text));
}

describe("written as Akoma Ntoso and read again, an act has the same words, tree and eIds", () => {
  test.each(readdirSync(examples).filter((name) => name.endsWith(".txt")))("%s", (name) => roundTrip(name, readFileSync(new URL(name, examples))));

  test("lines of acts in any order", async () => {
    for (let seed = 1; seed <= 120; seed++) {
      const text = randomAct(seed);
      if (/\S/u.test(text)) await roundTrip(`seed ${seed}.txt`, new TextEncoder().encode(text));
    }
  });
});
