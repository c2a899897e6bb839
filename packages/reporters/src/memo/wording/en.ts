import type { MemoWording } from "./wording.ts";

export const en: MemoWording = {
  opinion: "Opinion",
  onBill: "on the bill: {x}",
  onDate: (date) => date,
  cover: { addressee: "To", author: "From", date: "Date", number: "No.", version: "Version", languages: "Languages read", file: "File" },
  blank: "____________________",
  languages: { en: "English", ru: "Russian", kk: "Kazakh" },
  sections: {
    scope: "Scope and method", recommendations: "Recommendations", remarks: "Remarks", inOrder: "What is in order", questions: "Open questions",
    table: "Annex 1. Comparative table", origin: "Annex 2. How this opinion can be reproduced",
  },
  scope: {
    measured: "The text was read provision by provision ({n}) and measured, as of {d}, against: {x}.",
    unmeasured: "The text was read provision by provision ({n}); no higher norm that the program knows applies to it on {d}.",
    checks: "Sets of checks: {x}.",
    method: [
      "Of each norm it was asked who may do what, to whom, on what ground, and under what safeguard. A remark is made where a power, a duty or a restriction stands in the text and the safeguard that a higher norm asks for was not found in the places that the remark names.",
      "How a higher norm speaks to a point is said in brackets: in words, by inference, as a binding treaty, as a recommendation, or as practice elsewhere.",
      "That nothing is said of a provision doesn't mean that it is sound. Words in square brackets are left to the drafter.",
    ],
  },
  columns: { number: "No.", place: "Provision", rank: "Rank", recommendation: "Recommendation", inForce: "In force", bill: "Bill", proposal: "Proposed", reasons: "Reasons" },
  text: "The text",
  norms: "Norms",
  issue: "What is asked",
  command: "Proposed wording",
  nothing: "None.",
  noTextInForce: "—",
  origin: "With this file and the bill, the command “charterlint verify” computes these lines anew and says which of them hold.",
  prepared: "Prepared with software (charterlint {v}), checked by: {x}",
  commands: {
    add: { one: "In {place}, at the end insert the sentence: “{new}”", many: "In {place}, at the end insert the sentences: “{new}”" },
    rewrite: { one: "For {place} substitute: “{new}”", many: "For {place} substitute: “{new}”" },
    drafts: { add: "Add:", rewrite: "Replace with:" },
    insert: { one: "In {place}, after the word “{words}” insert “{new}”.", many: "In {place}, after “{words}” insert “{new}”." },
    replace: { one: "In {place}, for the word “{words}” substitute “{new}”.", many: "In {place}, for “{words}” substitute “{new}”." },
    slot: "[…: {x}]",
    place: (name) => name,
  },
};
