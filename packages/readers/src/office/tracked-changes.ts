import type { Problem } from "@charterlint/core";

/**
 * Says that a file had tracked changes and how they were read.
 * @param counts how many there were, by what was done: `inserted`, `deleted`, `moved`
 * @returns undefined when there were none
 */
export function trackedChanges(counts: Readonly<Record<string, number>>, file: string): Problem | undefined {
  const words = Object.entries(counts).filter(([, count]) => count > 0).map(([done, count]) => `${count} ${done}`);
  if (words.length === 0) return undefined;
  const message = `The file has tracked changes (${words.join(", ")}), which were read as if all were accepted; reject them in the word processor and save a copy to check the text without them.`;
  return { severity: "info", code: "tracked-changes", message, file };
}
