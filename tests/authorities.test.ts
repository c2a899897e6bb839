import type { CompiledAuthority } from "@charterlint/core";
import { authorities, packs } from "@charterlint/rules";
import * as digitalRights from "@charterlint/theme-digital-rights";
import * as environment from "@charterlint/theme-environment";
import * as mediaFreedom from "@charterlint/theme-media-freedom";
import * as secularism from "@charterlint/theme-secularism";
import { describe, expect, test } from "vitest";

type Link = CompiledAuthority["serves"][string][number];

const rules = Object.values(packs).flatMap((pack) => pack.rules);
const themes = new Set([digitalRights, environment, mediaFreedom, secularism].flatMap((each) => Object.keys(each.themes)));
const bound = ({ about }: Link): boolean => about !== undefined;
const binding = ({ force }: Link): boolean => force === "text" || force === "treaty";
/** The links that count in an article of which no theme is known. */
const whereNoThemeIsKnown = (links: readonly Link[]): readonly Link[] => (links.every(bound) ? links.slice(0, 1) : links.filter((link) => !bound(link)));

test("every check that a rule asks is served by an authority that need not be named", () => {
  const served = new Set(Object.values(authorities).filter(({ automatic }) => automatic !== false).flatMap(({ serves }) => Object.keys(serves)));
  expect(rules.length).toBeGreaterThan(0);
  expect([...new Set(rules.map(({ check }) => check))].filter((check) => !served.has(check))).toEqual([]);
});

test("what binds nobody's acts by itself is used only when named: for comparison, or as a recommendation", () => {
  expect(Object.values(authorities).filter(({ automatic }) => automatic === false).map(({ authority }) => authority)).toEqual(["echr", "osce"]);
  const forces = (name: string) => [...new Set(Object.values(authorities[name]!.serves).flat().map(({ force }) => force))];
  expect([forces("echr"), forces("osce")]).toEqual([["comparative"], ["soft-law"]]);
});

test("decisions support the checks that a constitution or a treaty serves, and start none", () => {
  const all = Object.values(authorities);
  const others = new Set(all.filter(({ kind, automatic }) => automatic !== false && kind !== "case-law").flatMap(({ serves }) => Object.keys(serves)));
  const decisions = all.filter(({ kind }) => kind === "case-law").flatMap(({ serves }) => Object.keys(serves));
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.filter((check) => !others.has(check))).toEqual([]);
});

test("a principle not yet compared with its text makes no check grave", () => {
  const unverified = Object.values(authorities).flatMap(({ serves, principles }) => {
    const ids = new Set(principles.filter(({ verified }) => !verified).map(({ id }) => id));
    return Object.values(serves).flat().filter(({ principle }) => ids.has(principle));
  });
  expect(unverified.length).toBeGreaterThan(0);
  expect(unverified.filter(binding)).toEqual([]);
});

describe.each(Object.values(authorities))("$authority", ({ kind, serves, principles }) => {
  const links = Object.entries(serves).flatMap(([served, each]) => each.map((link) => ({ served, ...link })));

  test("serves checks, and rules that there are", () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(Object.keys(serves).filter((served) => !/^[A-Z]{2,3}-\d{2}$/.test(served) && !known.has(served))).toEqual([]);
  });

  test("links its own principles, each once to a check", () => {
    const own = new Set(principles.map(({ id }) => id));
    expect(links.filter(({ principle }) => !own.has(principle))).toEqual([]);
    expect(Object.entries(serves).filter(([, each]) => new Set(each.map(({ principle }) => principle)).size < each.length)).toEqual([]);
  });

  test("binds links to themes that a theme package declares", () => {
    // Decisions and recommendations speak of one matter each.
    expect(links.some(bound)).toBe(kind === "constitution" || kind === "treaty");
    expect(links.flatMap(({ served, about }) => (about ?? []).filter((theme) => !themes.has(theme)).map((theme) => `${served}: ${theme}`))).toEqual([]);
  });

  test("puts first a link that is not bound, or binds them all", () => {
    expect(Object.entries(serves).filter(([, each]) => bound(each[0]!) && !each.every(bound))).toEqual([]);
  });

  // An error needs a text or a treaty; a rule named by itself may rest on the right that it alone touches.
  test("no check of a binding force loses it where no theme is known", () => {
    const checks = Object.entries(serves).filter(([served, each]) => !served.includes("/") && each.some(binding));
    expect(checks.filter(([, each]) => !whereNoThemeIsKnown(each).some(binding)).map(([served]) => served)).toEqual([]);
  });

  test("cites at most two articles where no theme is known, in the checks on any right", () => {
    // Emergency powers touch every right at once, and each authority says of them who, why and how.
    const general = Object.entries(serves).filter(([served]) => served.startsWith("LIM-") && served !== "LIM-16" && rules.some(({ check }) => check === served));
    expect(general.filter(([, each]) => whereNoThemeIsKnown(each).length > 2).map(([served]) => served)).toEqual([]);
  });
});
