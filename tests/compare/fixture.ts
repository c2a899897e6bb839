import { type Act, type Comparison, createEngine, type Engine, type PartMatch } from "@charterlint/core";
import english from "@charterlint/language-en";
import kazakh from "@charterlint/language-kk";
import russian from "@charterlint/language-ru";
import lexicon from "@charterlint/lexicon-law";
import readers, { readText } from "@charterlint/readers";
import rights from "@charterlint/theme-fundamental-rights";

export const engine: Engine = createEngine({ plugins: [english, russian, kazakh, lexicon, readers, rights] });

export function actOf(text: string): Act {
  const { act, problems } = readText(text, "act.txt", { structures: readers.structures, languages: engine.languages });
  if (!act) throw new Error(problems.map(({ message }) => message).join("\n"));
  return act;
}

export function compared(old: string, next: string): Comparison {
  return engine.compare(actOf(old), actOf(next), { asOf: "2026-11-22" });
}

/** A part as `changed art_1__para_2 > art_3__para_1`. */
export function lineOf({ kind, old, new: next }: PartMatch): string {
  const name = (side: PartMatch["old"]): string => side.map(({ eId }) => eId).join("+") || "–";
  return `${kind} ${name(old)} > ${name(next)}`;
}

/** The parts of all articles, those that stayed the same left out. */
export function changesOf({ matches }: Comparison): string[] {
  return matches.flatMap(({ parts }) => parts).filter(({ kind }) => kind !== "same").map(lineOf);
}

/** The words of a part as both texts have them: deleted ones as `[-…-]`, inserted ones as `[+…+]`. */
export function marked({ old, new: next }: Comparison, { edits }: PartMatch): string {
  return edits.map((edit) => {
    if (edit.op === "deleted") return `[-${old.text.slice(edit.old.start, edit.old.end)}-]`;
    const words = next.text.slice(edit.new.start, edit.new.end);
    return edit.op === "inserted" ? `[+${words}+]` : words;
  }).join(" ");
}
