import { relative, resolve, sep } from "node:path";
import type { Language, RuleOverride } from "@charterlint/core";
import type { FileSettings } from "./config.ts";
import { fitsGlob } from "./path-glob.ts";

/** The layers of rules and the language that a file has of its own; `file` as an input is named. */
export function settingsOf(file: string, settings: readonly FileSettings[], cwd: string): { rules: (readonly RuleOverride[])[]; language?: Language } {
  const path = resolve(cwd, file);
  const fitting = settings.filter(({ folder, globs }) => {
    const inside = relative(folder, path).split(sep).join("/");
    return globs.some((glob) => (glob.startsWith("../") || !inside.startsWith("../")) && fitsGlob(inside, glob));
  });
  const language = fitting.findLast((each) => each.language !== undefined)?.language;
  return { rules: fitting.map(({ rules }) => rules), ...(language === undefined ? {} : { language }) };
}
