/** A small check pack and an authority that serves it, independent of what the project ships. */
const rules = `rules:
  - id: blocked-without-court
    check: TRY-01
    title: Blocking without a court
    step: 6
    severity: error
    words:
      blocking: {class: action, en: [block-], ru: [заблокир-, блокир-], kk: [бұғатта-]}
      court-order: {class: safeguard, en: [court order], ru: [решени- суда], kk: [сот шешімі-]}
    if: {action: [blocking]}
    unless:
      - {any: [court-order], in: [provision]}
    en: {question: Who decides on the blocking?, finding: No court was found in this paragraph., proposal: Let a court decide.}
    ru: {question: Кто решает о блокировке?, finding: В этом пункте суд не упомянут., proposal: Передать решение суду.}
    kk: {question: Бұғаттау туралы кім шешеді?, finding: Осы тармақта сот аталмаған., proposal: Шешімді сотқа беру.}
    examples:
      en: {violates: [The ministry may block a website.], complies: [The ministry may block a website by court order.]}
      ru: {violates: [Министерство вправе заблокировать сайт.], complies: [Министерство вправе заблокировать сайт по решению суда.]}
      kk: {violates: [Министрлік сайтты бұғаттай алады.], complies: [Министрлік сайтты сот шешімі бойынша бұғаттай алады.]}
  - id: vague-harm
    check: TRY-02
    title: Harm left undefined
    step: 3
    severity: info
    words:
      harm: {class: object, en: [harmful]}
    if: {with: [harm]}
    en: {question: What is harmful?, finding: The word is not explained., proposal: Explain it.}
    examples:
      en: {violates: [Harmful content is removed.], complies: [Any content is removed.]}
`;
const words = (text: string): string => `{en: ${text}, ru: ${text}, kk: ${text}}`;

export const trialFiles: Readonly<Record<string, string>> = {
  "checks/pack.yaml": "pack: trial\nversion: 1.0.0\ntitle: {en: Trial}\nlanguages: [en, ru, kk]\n",
  "checks/rules.yaml": rules,
  "authority/authority.yaml": `authority: charter
version: 1.0.0
title: ${words("Charter of Trial")}
short: ${words("Charter")}
kind: constitution
inForce: {from: "2020-01-01"}
source: {title: Charter of Trial}
principles:
  - {id: speech, article: "5(2)", en: Speech is free., ru: Слово свободно., kk: Сөз еркін., verified: true}
serves:
  TRY-01: [{principle: speech, force: text}]
  TRY-02: [{principle: speech, force: inferred}]
`,
};

export const bad = "Article 1. Sites\n1. The ministry may block a website.\n2. Harmful content is removed.\n";
export const good = "Article 1. Sites\n1. The ministry may block a website by court order.\n";
