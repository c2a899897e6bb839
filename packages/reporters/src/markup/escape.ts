import { escapeXml } from "@charterlint/core";
import { visible } from "../terminal/clean.ts";

export { escapeXml };

/** Words as they stand in HTML, in text or in an attribute: marks that turn the direction of writing, and controls, are shown and not obeyed. */
export function escapeHtml(words: string): string {
  return escapeXml(visible(words));
}
