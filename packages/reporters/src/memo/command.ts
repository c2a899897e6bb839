import type { Finding, ReportOptions, Review } from "@charterlint/core";
import { conceptName } from "../concept-name.ts";
import { placeName } from "../places.ts";
import { alternatives, wordingFor } from "../wording/wording.ts";
import { memoWording } from "./wording/wording.ts";

/** More words than these are not quoted in a command: the last ones tell the place. */
const mostWords = 8;

/** What a finding proposes to do to the words that it is on. */
export interface Change {
  /** New words come after those that are there, or in place of them. */
  readonly command: "insert" | "replace";
  /** The new words, in brackets: what they have to say, since the drafter has to find them. */
  readonly words: string;
}

/** Where safeguards were looked for and are missing, they are to be inserted; other words are to be replaced by clearer ones. */
export function changeOf(finding: Finding, language: string, options: ReportOptions): Change {
  const wording = wordingFor(language);
  const names = finding.safeguards.wanted.flat().map((id) => conceptName(id, finding.rule, wording, options)).filter((name) => name !== undefined);
  const { slot } = memoWording(language).commands;
  return names.length === 0 ? { command: "replace", words: "[…]" } : { command: "insert", words: slot.replace("{x}", alternatives(names, wording)) };
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
  const form = commands[change.command][words.includes(" ") ? "many" : "one"];
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
