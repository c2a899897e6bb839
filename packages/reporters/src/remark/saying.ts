import type { Finding, ReportOptions, Review, Waiver } from "@charterlint/core";
import { wordingFor } from "../wording/wording.ts";
import type { Wording } from "../wording/wording.ts";
import type { Labelled } from "./labelled.ts";
import { principleWords } from "./principle-words.ts";
import { safeguardWords } from "./safeguard-words.ts";

/** What a report for people says of a finding, whatever it is set in. All of it is in one language, but for quotations of the act. */
export interface Saying {
  readonly language: string;
  readonly wording: Wording;
  /** What is asked, then what was found; of what the text answers only the first. */
  readonly sentences: readonly string[];
  /** Safeguards, principles, proposal. */
  readonly facts: readonly Labelled[];
  /** What else is to be known: why it is not open, or that the rule is a draft. */
  readonly notes: readonly string[];
  /** Who answers for it. */
  readonly waived: string;
}

/** Words of a finding in the language that was asked for, else in that of its provision. */
export function sayingOf(review: Review, finding: Finding, options: ReportOptions): Saying {
  const language = options.language ?? finding.language;
  const wording = wordingFor(language);
  // What the text answers was found, and needs no proposal.
  const [said, proposal] = finding.status === "cured" ? ["", ""] : [finding.finding, finding.proposal];
  return {
    language,
    wording,
    sentences: [finding.question, said].filter((sentence) => sentence !== ""),
    facts: [
      ...safeguardWords(review, finding, wording, language, options),
      ...principleWords(finding.principles, wording),
      ...(proposal === "" ? [] : [{ label: wording.proposal, words: proposal }]),
    ],
    notes: [finding.status === "open" ? "" : wording[finding.status], finding.draft ? wording.draft : ""].filter((note) => note !== ""),
    waived: finding.waiver ? waiverWords(finding.waiver, wording) : "",
  };
}

/** Who answers for a finding, why and until when; or that it was there when a line was drawn. */
export function waiverWords(waiver: Waiver, wording: Wording): string {
  if (waiver.kind === "baseline") return wording.inBaseline;
  return wording.waivedBy.replace(/\{(author|until|reason)\}/g, (_, name: "author" | "until" | "reason") => waiver[name]);
}
