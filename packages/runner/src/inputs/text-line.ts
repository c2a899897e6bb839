/** One text of a list. */
export interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
}

/** Why a line is no text of a list; `column` is 1-based, where it is known. */
export interface BadLine {
  readonly code: string;
  readonly message: string;
  readonly column?: number;
}

const shape = '{"id": "…", "text": "…", "language": "en"}';

/** Reads one line of a list: a JSON object with `id` (a string or a number), `text`, and perhaps `language`, one of `languages`. */
export function readTextLine(bytes: Uint8Array, languages: readonly string[]): TextLine | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { code: "not-text", message: "This line is not in UTF-8; save the list in that encoding." };
    const position = /position (\d+)/.exec(error.message)?.[1];
    return { code: "bad-json", message: `This line is not JSON; expected an object such as ${shape}.`, ...(position === undefined ? {} : { column: Number(position) + 1 }) };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { code: "bad-line", message: `This line is not an object; expected one such as ${shape}.` };
  }
  const { id, text, language } = value as Record<string, unknown>;
  if ((typeof id !== "string" && typeof id !== "number") || id === "") return { code: "bad-line", message: "“id” is missing; give each text a string that no other text of the list has." };
  if (typeof text !== "string") return { code: "bad-line", message: `“text” is missing or not a string; expected an object such as ${shape}.` };
  if (language === undefined || language === null) return { id: String(id), text };
  if (typeof language !== "string" || !languages.includes(language)) return { code: "bad-line", message: `“language” must be one of ${languages.join(", ")}; leave it out to have it detected.` };
  return { id: String(id), text, language };
}
