import { clean } from "../terminal/clean.ts";

/** Words that Markdown takes for nothing else, on one line. */
export function escapeMarkdown(text: string): string {
  return clean(text).replace(/[\\`*_{}[\]<>#|~!&]/gu, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`));
}
