import { expect, test } from "vitest";
import { own } from "../analyse/lexicon.ts";
import type { Analysis } from "../model/analysis.ts";
import type { CompiledAuthority } from "../model/pack.ts";
import { authoritiesFor } from "./authorities.ts";

const authority = (name: string, more: Partial<CompiledAuthority> = {}): CompiledAuthority =>
  ({ authority: name, inForce: { from: "1995-09-05" }, principles: [], serves: {}, ...more }) as unknown as CompiledAuthority;

/** An act in English whose words name these countries' authorities. */
const act = (...named: string[]): Analysis =>
  ({ act: { language: "en" }, hits: named.map((name) => ({ concept: own.recognise + name })) }) as unknown as Analysis;

const names = (analysis: Analysis, authorities: readonly CompiledAuthority[], asOf: string): string[] => authoritiesFor(analysis, authorities, asOf).map((each) => each.authority);

test("an authority that is not automatic follows from no act", () => {
  const all = [authority("treaty"), authority("elsewhere", { automatic: false }), authority("home", { automatic: true })];
  expect(names(act(), all, "2026-07-01")).toEqual(["treaty", "home"]);
});

test("of two constitutions of a country the date takes one: both its first and its last day count", () => {
  const all = [authority("old", { jurisdiction: "KZ", inForce: { from: "1995-09-05", to: "2026-06-30" } }), authority("new", { jurisdiction: "KZ", inForce: { from: "2026-07-01" } })];
  const days = ["1995-09-04", "1995-09-05", "2026-06-30", "2026-07-01"];
  expect(days.map((day) => names(act("old", "new"), all, day))).toEqual([[], ["old"], ["old"], ["new"]]);
  expect(names(act(), all, "2026-07-01")).toEqual([]);
});
