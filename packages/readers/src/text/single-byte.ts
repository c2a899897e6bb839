/**
 * Tells windows-1251 (Russian, Kazakh) from windows-1252 (Western) by the bytes above 127. In Cyrillic text they are
 * most of the letters and stand side by side, in the order that Russian uses them; in Western text they are accented letters
 * and curly signs among plain Latin ones.
 */
export function guessSingleByte(bytes: Uint8Array): "windows-1251" | "windows-1252" {
  let latin = 0;
  let accented = 0;
  let cyrillic = 0;
  const size = Math.min(bytes.length, 1_000_000);
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] ?? 0;
    const isLatin = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    if (isLatin) latin++;
    // 0xC0 and above are letters in both; beside another such byte they make a Cyrillic word, beside a Latin one a Western word.
    if (byte < 0xc0) continue;
    const before = bytes[at - 1] ?? 0;
    const after = bytes[at + 1] ?? 0;
    if (before >= 0xc0 || after >= 0xc0) cyrillic += COMMON.has(byte) ? 2 : 1;
    else if (isLetter(before) || isLetter(after)) accented++;
  }
  return cyrillic > accented && cyrillic * 4 > latin / 8 ? "windows-1251" : "windows-1252";
}

/** The commonest Russian letters in windows-1251: о е а и н т с р в л. */
const COMMON: ReadonlySet<number> = new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb]);

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
