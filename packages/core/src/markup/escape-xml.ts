/** Controls, halves of a surrogate pair, and two that are no characters: XML can't hold most of them. */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Words as they stand in XML, in text or in an attribute; what XML can't hold becomes a space. */
export function escapeXml(words: string): string {
  return words.replaceAll(UNFIT, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
