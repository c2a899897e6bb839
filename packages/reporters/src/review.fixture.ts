import type { Act, Finding, LanguageData, Point, Provision, ReportOptions, Review, Span } from "@charterlint/core";

/** Where `words` stand in `text` for the `nth` time (from 1). */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

const lines = [
  "Act on Online Platforms",
  "Article 1. Restriction of access",
  "1. The authorised body may block a website.",
  "2. The authorised body may block an account.",
  "Article 2. Appeal",
  "A decision may be appealed to a court.",
];
export const text = lines.join("\n");

function line(number: number): Span {
  return spanOf(text, lines[number - 1] as string);
}

function node(kind: string, num: string, eId: string, span: Span, children: readonly Provision[] = []): Provision {
  return { kind, num, eId, span, children };
}

const first: Provision = { ...node("paragraph", "1", "art_1__para_1", line(3)), head: spanOf(text, "1.", 2) };
export const second: Provision = { ...node("paragraph", "2", "art_1__para_2", line(4)), head: spanOf(text, "2.") };
const headingOne = spanOf(text, "Restriction of access");
const articleOne: Provision = {
  ...node("article", "1", "art_1", { start: line(2).start, end: line(4).end }, [first, second]),
  head: line(2),
  heading: headingOne,
};
const articleTwo: Provision = {
  ...node("article", "2", "art_2", { start: line(5).start, end: line(6).end }),
  head: line(5),
  heading: spanOf(text, "Appeal"),
};

export const act: Act = {
  text,
  language: "en",
  title: line(1),
  root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [articleOne, articleTwo] },
  noise: [],
  format: "text",
};

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: "digital-rights/block",
    check: "DR-01",
    step: 6,
    severity: "error",
    status: "open",
    atMost: "error",
    draft: false,
    principles: [{
      id: "kz-2026/limits", authority: "kz-2026", instrument: "Constitution of the Republic", article: "41(1)", force: "inferred",
      text: "Rights are limited only by laws.", verified: true,
    }],
    question: "Who decides on the block?",
    finding: "No court decision was found.",
    proposal: "Require a court decision.",
    language: "en",
    provision: first,
    span: spanOf(text, "block", 1),
    evidence: [{ what: "action", concept: "restrict-access", span: spanOf(text, "block", 1), text: "block" }],
    safeguards: { wanted: [["court-decision", "court-review-in-time"]], searched: ["provision", "article"], found: [] },
    related: [],
    fingerprint: "f1",
    ...over,
  };
}

export const other: Finding = finding({ provision: second, span: spanOf(text, "block", 2), fingerprint: "f2" });
export const question: Finding = finding({ rule: "limits/vague", check: "LIM-04", severity: "info", question: "What is a website?", fingerprint: "f3" });
export const cured: Finding = finding({
  rule: "due-process/appeal", check: "DP-08", status: "cured", question: "Is there an appeal?", fingerprint: "f4",
  safeguards: {
    wanted: [["appeal-to-court"]], searched: ["act"],
    found: [{ concept: "appeal-to-court", scope: "act", eId: "art_2", label: "Article 2", span: spanOf(text, "appealed to a court"), text: "appealed to a court" }],
  },
});
export const unknown: Finding = finding({ rule: "due-process/reasons", check: "DP-05", severity: "warning", status: "unknown", question: "Are reasons given?", fingerprint: "f5" });

export const waived: Finding = finding({
  rule: "limits/open-list", check: "LIM-05", status: "waived", question: "Is the list closed?", fingerprint: "f6",
  waiver: { kind: "waiver", reason: "The list repeats the Code.", author: "A. Lawyer", until: "2027-01-01" },
});

/** Points as the engine groups them: findings of one rule and status together, in order. */
export function pointsOf(findings: readonly Finding[]): Point[] {
  const groups = new Map<string, number[]>();
  findings.forEach(({ rule, status }, index) => groups.set(`${rule} ${status}`, [...(groups.get(`${rule} ${status}`) ?? []), index]));
  return [...groups.values()].map((indices, index) => {
    const { check, severity, status } = findings[indices[0] as number] as Finding;
    return { number: index + 1, check, severity, status, findings: indices };
  });
}

export function review(findings: readonly Finding[], over: Partial<Review> = {}): Review {
  return {
    source: { file: "bill.txt" },
    act,
    tags: [
      { provision: first, theme: "digital-rights", score: 0.9, evidence: [] },
      { provision: first, theme: "digital-rights/internet", score: 0.9, evidence: [{ span: spanOf(text, "website"), text: "website", weight: 0.8, place: "own" }] },
    ],
    findings,
    points: pointsOf(findings),
    problems: [],
    policy: { asOf: "2026-11-22", authorities: ["kz-2026"], packs: ["digital-rights@0.1.0"] },
    ...over,
  };
}

function language(code: string, order: LanguageData["labelOrder"], labels: LanguageData["labels"]): LanguageData {
  return {
    language: code, name: code, script: code === "en" ? "Latin" : "Cyrillic", wordOrder: "cue-first",
    modality: { must: [], may: [], "must-not": [], entitled: [], penalty: [], definition: [] },
    negation: { before: [], after: [], reach: 3 }, labels, labelOrder: order,
  };
}

export const options: ReportOptions = {
  color: false,
  width: 100,
  show: [],
  engine: "0.1.0",
  languages: {
    en: language("en", "bracketed", { article: { nominative: "Article {n}" }, paragraph: { nominative: "paragraph {n}" } }),
    ru: language("ru", "inner-first", { article: { nominative: "статья {n}", genitive: "статьи {n}" }, paragraph: { nominative: "пункт {n}", genitive: "пункта {n}" } }),
    kk: language("kk", "outer-first", { article: { nominative: "{n}-бап", genitive: "{n}-баптың" }, paragraph: { nominative: "{n}-тармағы", genitive: "{n}-тармағының" } }),
  },
  concepts: {
    "court-decision": { class: "safeguard", name: { en: "a court decision", ru: "решение суда", kk: "сот шешімі" } },
    "digital-rights:court-review-in-time": { class: "safeguard", name: { en: "review by a court within a set time", ru: "проверка судом в срок", kk: "мерзімде соттың тексеруі" } },
    "appeal-to-court": { class: "safeguard", name: { en: "an appeal to a court", ru: "обжалование в суд", kk: "сотқа шағым жасау" } },
    "amended-words": { class: "other" },
  },
};
