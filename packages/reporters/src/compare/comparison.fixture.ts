import type { Act, Comparison, Provision, Span } from "@charterlint/core";
import { spanOf } from "../review.fixture.ts";

const oldText = "Article 1\nEveryone may be held for 72 hours & <no> longer.\nArticle 2\nStrikes are allowed.";
const newText = "Article 3\nCitizens may be held for 96 hours & <no> longer.";

function article(num: string, span: Span): Provision {
  return { kind: "article", num, eId: `art_${num}`, head: { start: span.start, end: span.start + 9 }, span, children: [] };
}

const one = article("1", { start: 0, end: 58 }), two = article("2", { start: 58, end: oldText.length }), three = article("3", { start: 0, end: newText.length });

function actOf(text: string, children: readonly Provision[]): Act {
  return { text, language: "en", root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children }, noise: [], format: "text" };
}

const before = (words: string): Span => spanOf(oldText, words), after = (words: string): Span => spanOf(newText, words);
const none = { same: 0, moved: 0, changed: 1, split: 0, merged: 0, new: 0, gone: 1 };
const changed = { kind: "changed", renumbered: true, old: [one], new: [three], words: { kept: 7, old: 9, new: 9 } } as const;
const gone = { kind: "gone", renumbered: false, old: [two], new: [], words: { kept: 0, old: 3, new: 0 } } as const;

/** Article 1 became Article 3, with other people and another number; Article 2 is gone. Both texts hold signs that formats must escape. */
export const comparison: Comparison = {
  source: { old: "old <1>.txt", new: "new.txt" },
  old: actOf(oldText, [one, two]),
  new: actOf(newText, [three]),
  summary: {
    articles: { total: { old: 2, new: 1 }, ...none },
    parts: { total: { old: 2, new: 1 }, ...none },
    words: { kept: 7, old: 12, new: 9 },
    shareOfTextChanged: 1 / 3, shareOfOldGone: 5 / 12, shareOfNewAdded: 2 / 9, shareOfArticlesTouched: 1,
  },
  guarantees: [{
    facet: "term", change: "altered", direction: "weaker", severity: "warning", amounts: { old: { value: 72, unit: "hour" }, new: { value: 96, unit: "hour" } },
    theme: "liberty", principles: [{ id: "trial/liberty", authority: "trial", article: "9(1)" }], language: "en",
    old: { provision: one, span: before("Everyone may be held for 72 hours & <no> longer"), words: before("72 hours") },
    new: { provision: three, span: after("Citizens may be held for 96 hours & <no> longer"), words: after("96 hours") },
  }, {
    facet: "guarantee", change: "vanished", direction: "weaker", severity: "warning", concept: "court-decision", principles: [], language: "en",
    old: { provision: two, span: before("Strikes are allowed") },
  }],
  matches: [{
    ...changed, isArticle: true, headingChanged: false,
    parts: [{
      ...changed,
      edits: [
        { op: "deleted", old: before("Everyone") },
        { op: "inserted", new: after("Citizens") },
        { op: "same", old: before("may be held for"), new: after("may be held for") },
        { op: "deleted", old: before("72") },
        { op: "inserted", new: after("96") },
        { op: "same", old: before("hours & <no> longer"), new: after("hours & <no> longer") },
      ],
    }],
  }, { ...gone, isArticle: true, headingChanged: false, parts: [{ ...gone, edits: [{ op: "deleted", old: before("Strikes are allowed") }] }] }],
};
