/** Codes that files of acts have, by those of the engine. */
const CODES: Readonly<Record<string, string>> = { eng: "en", rus: "ru", kaz: "kk" };

/** A language as a file states it (`eng`, `en-GB`, `KK`), by its BCP 47 code; undefined when it states none. */
export function statedLanguage(stated: string | undefined): string | undefined {
  const code = stated?.trim().toLowerCase().split(/[-_]/u)[0] ?? "";
  return code === "" || code === "und" || code === "mul" || !/^[a-z]{2,3}$/u.test(code) ? undefined : CODES[code] ?? code;
}
