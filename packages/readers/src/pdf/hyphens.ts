import type { Line } from "./page.ts";

/** Tells whether the hyphen at a line's end stays when the next line is put behind it. */
export type KeepsHyphen = (above: string, below: string) => boolean;

/**
 * Learns from the document which hyphens at line ends are the word's own ("какой-либо") and which were made by the break: by how the
 * word is written where it stands on one line; what stands nowhere else goes with the majority.
 */
export function learnHyphens(lines: readonly Line[]): KeepsHyphen {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []));
  const tell = (above: string, below: string): boolean | undefined => {
    const start = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?=-$)/u.exec(above.toLowerCase())?.[0] ?? "";
    const end = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(below.toLowerCase())?.[0] ?? "";
    const [joined, hyphened] = [words.has(start + end), words.has(`${start}-${end}`)];
    return joined === hyphened ? undefined : hyphened;
  };
  const votes = lines.flatMap(({ text }, at) => (isBroken(text, lines[at + 1]?.text ?? "") ? [tell(text, lines[at + 1]?.text ?? "")] : []));
  const majority = votes.filter((vote) => vote === true).length > votes.filter((vote) => vote === false).length;
  return (above, below) => tell(above, below) ?? majority;
}

/** A word is broken between two lines: it goes on in small letters. */
export function isBroken(above: string, below: string): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(above) && /^\p{Ll}/u.test(below);
}
