import type { Finding, ReportOptions, Review } from "@charterlint/core";
import { conceptName } from "../concept-name.ts";
import { placeName } from "../places.ts";
import { alternatives, wordingFor } from "../wording/wording.ts";
import { type CommandKind, memoWording } from "./wording/wording.ts";

/** More words than these are not quoted in a command: the last ones tell the place. */
const mostWords = 8;

/** What a finding proposes to do to its provision. */
export interface Change {
  readonly command: CommandKind;
  /** The new words: the proposal's own; else, in brackets, what they have to say, since the drafter has to find them. */
  readonly words: string;
}

/**
 * A proposal that gives the very words is taken at its word. Else safeguards that were looked for and are missing are to be inserted, and other words to be
 * replaced by clearer ones.
 */
export function changeOf(finding: Finding, language: string, options: ReportOptions): Change {
  const wording = wordingFor(language);
  const { slot, drafts } = memoWording(language).commands;
  for (const command of ["add", "rewrite"] as const) {
    const words = draftAfter(drafts[command], finding.proposal);
    if (words !== undefined) return { command, words };
  }
  const names = finding.safeguards.wanted.flat().map((id) => conceptName(id, finding.rule, wording, options)).filter((name) => name !== undefined);
  return names.length === 0 ? { command: "replace", words: "[…]" } : { command: "insert", words: slot.replace("{x}", alternatives(names, wording)) };
}

/** The one quotation that follows `start` and ends the proposal, as a sentence. */
function draftAfter(start: string, proposal: string): string | undefined {
  if (!proposal.startsWith(start)) return undefined;
  const words = /^\s*["“«]([^"“”«»]+)["”»]\.?$/u.exec(proposal.slice(start.length))?.[1];
  return words === undefined ? undefined : /[.!?…]$/u.test(words) ? words : `${words}.`;
}

/**
 * The proposed wording as amending acts say it: «пункт 3 статьи 12 после слов «…» дополнить словами «…»». Empty for a finding on the whole act.
 */
export function amendingCommand(review: Review, finding: Finding, language: string, options: ReportOptions): string {
  const { act } = review;
  const words = wordsToFind(act.text, finding);
  if (finding.provision === act.root || finding.provision.kind === "act" || words === "") return "";
  const { commands } = memoWording(language);
  const change = changeOf(finding, language, options);
  const draft = change.command === "add" || change.command === "rewrite";
  const isMany = draft ? /[.!?]\s/u.test(change.words) : words.includes(" ");
  const form = commands[change.command][isMany ? "many" : "one"];
  const values: Readonly<Record<string, string>> = { place: commands.place(placeName(act, finding.provision, language, options), change.command), words, new: change.words };
  return form.replaceAll(/\{(place|words|new)\}/gu, (_, name: string) => values[name] ?? "");
}

/** The words of the finding, with those before them that it takes to find them in the provision. */
function wordsToFind(text: string, { span, provision }: Finding): string {
  const own = text.slice(span.start, span.end).split(/[\r\n]/u).findLast((line) => line.trim() !== "") ?? "";
  const words = own.trim().split(/\s+/u).filter((word) => word !== "").slice(-mostWords);
  if (own.length !== span.end - span.start) return words.join(" ");
  const before = text.slice(provision.span.start, span.start).split(/[\r\n]/u).at(-1)?.trim().split(/\s+/u) ?? [];
  const whole = text.slice(provision.span.start, provision.span.end).replaceAll(/\s+/gu, " ");
  while (words.length < mostWords && before.length > 0 && whole.split(words.join(" ")).length > 2) words.unshift(before.pop() ?? "");
  return words.join(" ").trim().replaceAll(/[,;:.]+$/gu, "");
}
