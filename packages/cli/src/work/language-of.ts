import { settingsOf } from "@charterlint/runner";
import type { FileSettings, Task } from "@charterlint/runner";

/** In what a text's language may have been given: for all texts, and by the configuration for some files; `cwd` is what names of files are relative to. */
export interface GivenLanguages {
  readonly language?: string | undefined;
  readonly files: readonly FileSettings[];
  readonly cwd: string;
}

/** The language that a text is in, as somebody gave it: that of its file wins over that of all texts. Undefined where it is to be told from the words. */
export function languageOf({ source: { file } }: Pick<Task, "source">, { language, files, cwd }: GivenLanguages): string | undefined {
  return (file === undefined ? undefined : settingsOf(file, files, cwd).language) ?? language;
}
