import { readJsonLine } from "./json-line.ts";
import type { BadLine } from "./json-line.ts";
import type { ByteLine } from "./lines.ts";

/** One text of a list. */
export interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
}

const shape = '{"id": "…", "text": "…", "language": "en"}';

/** Reads one line of a list: a JSON object with `id` (a string or a number), `text`, and perhaps `language`, one of `languages`. */
export function readTextLine(line: ByteLine, languages: readonly string[]): TextLine | BadLine {
  const parsed = readJsonLine(line, shape);
  if ("code" in parsed) return parsed;
  const { value } = parsed;
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
