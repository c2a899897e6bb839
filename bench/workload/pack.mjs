import { randomFrom } from "./random.mjs";

const stock = {
  en: [["suspend", "revoke", "withhold", "annul", "restrict", "postpone", "reassess", "curtail", "freeze", "cancel"], ["quarry", "ferry", "orchard", "kiln", "beacon", "granary", "turbine", "wharf", "hatchery", "tannery", "foundry", "vineyard", "sawmill", "cannery", "brewery", "apiary", "dockyard", "smelter", "bindery", "creamery"], "permit"],
};

/** `count` phrases of three words, all different: what the rules of the bench look for. @param mark a word that makes them occur nowhere else. */
export function phrasesOf(count, mark = "permit") {
  const [verbs, things] = stock.en;
  const phrases = [];
  for (let at = 0; at < count; at++) {
    const series = Math.floor(at / (verbs.length * things.length));
    phrases.push(`${verbs[at % verbs.length]} ${things[Math.floor(at / verbs.length) % things.length]} ${mark}${series === 0 ? "" : `-${series}`}`);
  }
  return phrases;
}

const words = (en) => JSON.stringify({ en, ru: en, kk: en });

/**
 * A check pack with one rule for each phrase, as a lawyer would write it, and an authority that serves all: files by path.
 * Each rule asks who acts, what is done, and looks for a court's decision in the article.
 */
export function packFiles(phrases, name = "bench") {
  const codeOf = (at) => `${name.toUpperCase()}${"ABC"[Math.floor(at / 900)]}-${String((at % 900) + 1).padStart(3, "0")}`;
  const text = "{question: Who decides on this?, finding: No decision of a court was found., proposal: Let a court decide.}";
  const rules = phrases.map((phrase, at) => `  - id: rule-${at + 1}
    check: ${codeOf(at)}
    title: Rule ${at + 1}
    step: 6
    severity: warning
    words:
      action-${at + 1}: {class: action, en: ["${phrase}"]}
    if: {who: [public-authority, unstated], modality: [power, obligation], action: [action-${at + 1}]}
    unless:
      - {any: [court-decision, court-review-in-time], in: [provision, article]}
    en: ${text}
    examples:
      en: {violates: ["The Ministry may ${phrase} at any time."], complies: ["The Ministry may ${phrase} by decision of a court."]}
`);
  const checks = phrases.map((_, at) => `  ${codeOf(at)}: [{principle: bench/limits, force: inferred}]`);
  return {
    [`${name}/pack.yaml`]: `pack: ${name}\nversion: 1.0.0\ntitle: {en: Bench}\nlanguages: [en]\nserves:\n${checks.join("\n")}\n`,
    [`${name}/rules.yaml`]: `rules:\n${rules.join("")}`,
  };
}

/** The authority that the bench's packs rest on. */
export const authorityFiles = {
  "authority/authority.yaml": `authority: bench\nversion: 1.0.0\ntitle: ${words("Bench")}\nshort: ${words("Bench")}\nkind: constitution\ninForce: {from: "2020-01-01"}\nsource: {title: Bench}\nprinciples: [{id: limits, article: "1", en: Rights are limited by law., ru: Права ограничиваются законом., kk: Құқықтар заңмен шектеледі., verified: true}]\nserves: {NONE-01: [{principle: limits, force: text}]}\n`,
};

/** Phrases as they stand in the text, one of them now and then. */
export function occurrences(phrases, seed = 7) {
  const random = randomFrom(seed);
  return phrases.map((phrase) => `may ${phrase} ${random() < 0.2 ? "by decision of a court" : "at any time"}`);
}
