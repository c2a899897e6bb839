import { clean } from "./clean.ts";
import { columnsOf, widthOf } from "./width.ts";

/** `text` broken at spaces into lines of at most `width` columns; a word that is longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of clean(text).split(/ +/).filter(Boolean).flatMap((each) => pieces(each, width))) {
    const columns = widthOf(word);
    if (line !== "" && used + 1 + columns > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += columns + (line === "" ? 0 : 1);
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines;
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const cut = [""];
  let used = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (used + columns > width) {
      cut.push("");
      used = 0;
    }
    cut[cut.length - 1] += character;
    used += columns;
  }
  return cut;
}
