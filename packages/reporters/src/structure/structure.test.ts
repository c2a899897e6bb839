import type { Amendment } from "@charterlint/core";
import { expect, test } from "vitest";
import { act, options } from "../review.fixture.ts";
import { structureJson } from "./structure-json.ts";
import { structureTree } from "./structure-tree.ts";

const amendment: Amendment = {
  operation: "delete-words", target: [{ kind: "section", num: "5" }], path: "sec_5", heading: false, oldWords: { start: 4, end: 6 }, everywhere: false, newProvisions: [], added: [],
  clause: { eId: "art_1", span: { start: 0, end: 6 } }, language: "en",
};

test("amendments stand below the tree, and beside it as JSON", () => {
  expect(JSON.parse(structureJson(act, { definitions: [], references: [], amendments: [amendment] })).amendments).toMatchObject([{ operation: "delete-words", target: "sec_5", old: { text: "on", span: { line: 1, column: 5 } }, clause: { eId: "art_1" } }]);
  expect(structureTree(act, { ...options, width: 60 }, [amendment])).toContain("delete-words  sec_5  “on”  art_1\n");
});

test("the tree as JSON: nested, with own words, headings and places", () => {
  const words = { start: act.root.children[0]!.span.start, end: act.root.children[0]!.span.end };
  const root = JSON.parse(structureJson(act, {
    definitions: [{ term: "platform", span: words, meaning: words, how: "means", scope: "", in: "art_1", aliases: [] }],
    references: [{ ...words, in: "art_2", level: "article", targets: ["art_1"], kind: "internal" }],
  }));
  expect(root.definitions).toMatchObject([{ term: "platform", how: "means", scope: "", in: "art_1", span: { line: 2 } }]);
  expect(root.references).toMatchObject([{ in: "art_2", targets: ["art_1"], kind: "internal", span: { line: 2 } }]);
  expect(root).toMatchObject({ kind: "act", text: "Act on Online Platforms", eId: "", span: { start: 0, line: 1, column: 1 } });
  expect(root.children.map((child: { eId: string }) => child.eId)).toEqual(["art_1", "art_2"]);
  expect(root.children[0]).toMatchObject({ kind: "article", num: "1", heading: "Restriction of access", text: "", span: { line: 2, column: 1 } });
  expect(root.children[0].children[0]).toMatchObject({ eId: "art_1__para_1", text: "The authorised body may block a website." });
  expect(root.children[1].text).toBe("A decision may be appealed to a court.");
});

test("the tree for people, each line no wider than the terminal", () => {
  const tree = structureTree(act, { ...options, width: 60 });
  expect(tree).toBe(`Act on Online Platforms
├─ article 1  Restriction of access  art_1
│  ├─ paragraph 1  The authorised body may b…  art_1__para_1
│  └─ paragraph 2  The authorised body may b…  art_1__para_2
└─ article 2  Appeal  art_2
`);
});
