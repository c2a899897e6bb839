import { clean } from "./clean.ts";
import { widthOf } from "./width.ts";

/** `text` broken at spaces into lines of at most `width` columns; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of clean(text).split(/ +/).filter(Boolean)) {
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
