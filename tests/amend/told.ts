import { type Act, type Amendment, type LanguageData, parseAmendments, type Plugin, type Span, type Step } from "@charterlint/core";
import english from "@charterlint/language-en";
import kazakh from "@charterlint/language-kk";
import russian from "@charterlint/language-ru";
import { readText, structures } from "@charterlint/readers";

const languagesOf = (plugin: Plugin): LanguageData[] => Object.values(plugin.languages ?? {});
export const languages: Record<string, LanguageData> = Object.fromEntries([english, russian, kazakh].flatMap(languagesOf).map((data) => [data.language, data]));

/** Reads a text as an act of a language; fails the test when there is none. */
export function actOf(text: string, language: string): Act {
  const { act, problems } = readText(text, "act.txt", { structures, languages });
  if (!act) throw new Error(problems.map(({ message }) => message).join("; "));
  return { ...act, language };
}

/** The amendments of a text, one a line: operation, target, old words → new words, where, and the act. */
export function told(text: string, language: string): string[] {
  const act = actOf(text, language);
  return parseAmendments(act, languages).map((amendment) => line(act, amendment));
}

function line({ text }: Act, { operation, path, heading, place, oldWords, newWords, anchor, newProvisions, newText, added, everywhere, act }: Amendment): string {
  const words = ({ start, end }: Span): string => `«${text.slice(start, end)}»`;
  const name = ({ kind, num = "" }: Step): string => `${kind} ${num}`.trim();
  return [
    operation,
    path || "the act",
    heading ? "heading" : "",
    oldWords ? words(oldWords) : "",
    newWords ? `→ ${words(newWords)}` : "",
    anchor ? `${anchor.side} ${words(anchor.words)}` : "",
    place ? `${place.side} ${place.of.map(name).join(" ")}` : "",
    added.length > 0 ? `as ${added.map(name).join(", ")}` : "",
    newProvisions.length > 0 ? `with ${newProvisions.map(({ num }) => num).join(", ")}` : newText ? `with ${words(newText)}` : "",
    everywhere ? "everywhere" : "",
    act ? `in ${act.title}` : "",
  ].filter((part) => part !== "").join(" ");
}
