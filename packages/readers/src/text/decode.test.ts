import { describe, expect, it } from "vitest";
import { readers } from "../index.ts";
import { decode } from "./decode.ts";

const russian = "Статья 1. Доступ к сайту ограничивается по решению суда.\nРешение может быть обжаловано, щёки и ёлки.";
const kazakh = "1-бап. Сайтқа қолжетімділік сот шешімі бойынша шектеледі. Өтініш үш күнде қаралады.";
const english = "Article 1. Access is restricted by order of a court.";
const french = "Article premier. L’accès au site est limité par décision du juge ; l’État l’a décidé déjà à Besançon – « où ? »";

function utf8(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

/** Windows code pages: ASCII, Latin or Cyrillic letters, and the signs used above. */
function windows1252(text: string): Uint8Array {
  const signs: Readonly<Record<string, number>> = { "’": 0x92, "–": 0x96, "“": 0x93, "”": 0x94 };
  return Uint8Array.from([...text], (char) => signs[char] ?? char.charCodeAt(0));
}

function windows1251(text: string): Uint8Array {
  const signs: Readonly<Record<string, number>> = { "ё": 0xb8, "Ё": 0xa8, "«": 0xab, "»": 0xbb };
  return Uint8Array.from([...text], (char) => signs[char] ?? (char >= "А" && char <= "я" ? char.charCodeAt(0) - 0x410 + 0xc0 : char.charCodeAt(0)));
}

describe("decode", () => {
  it.each([
    ["UTF-8", utf8(russian), russian],
    ["UTF-8 with its mark", utf8(`\uFEFF${kazakh}`), kazakh],
    ["UTF-16 little-endian with its mark", utf16(kazakh, false, true), kazakh],
    ["UTF-16 big-endian with its mark", utf16(russian, true, true), russian],
    ["UTF-16 little-endian without mark, English", utf16(english, false, false), english],
    ["UTF-16 big-endian without mark, Russian", utf16(russian, true, false), russian],
    ["windows-1251", windows1251(russian), russian],
    ["windows-1252", windows1252(french), french],
    ["windows-1252 with one curly sign", windows1252("The minister’s order"), "The minister’s order"],
    ["windows-1251, one short word among English ones", windows1251("Act on «Закон» in force"), "Act on «Закон» in force"],
    ["decomposed letters and carriage returns are kept", utf8("и\u0306\r\nй\r\n"), "и\u0306\r\nй\r\n"],
  ])("%s", (_, bytes, expected) => {
    expect(decode(bytes, "act.txt")).toEqual({ text: expected });
  });

  it.each([
    ["nothing", new Uint8Array(0), "empty"],
    ["white space", utf8(" \r\n\t\u00A0\n"), "empty"],
    ["a mark and nothing", utf8("\uFEFF"), "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 1), "not-text"],
    ["zeros in a text", utf8("Article 1\0\0\0 Text of an act"), "not-text"],
    ["all bytes", Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), "not-text"],
  ])("refuses %s with a sentence", (_, bytes, code) => {
    const { act, problems } = readers.readers.text.read({ name: "bill.txt", bytes }, { structures: {}, languages: {} }) as { act?: unknown; problems: { code: string; message: string; file?: string }[] };
    expect(act).toBeUndefined();
    expect(problems).toMatchObject([{ code, severity: "error", file: "bill.txt" }]);
    expect(problems[0]?.message).toMatch(/^The file .*; .*\.$/);
  });

  it.each([
    ["a letter cut in two at the end", utf8(`${russian}щ`).subarray(0, -1), `${russian}\uFFFD`],
    ["a line cut in two", Uint8Array.from([...utf8(`${russian}\n`), 0xd0, 0x0a, ...utf8(kazakh)]), `${russian}\n\uFFFD\n${kazakh}`],
  ])("reads UTF-8 with a damaged byte, and says so: %s", (_, bytes, text) => {
    expect(decode(bytes, "act.txt")).toEqual({ text, warning: expect.objectContaining({ severity: "warning", code: "damaged-text", file: "act.txt" }) });
  });

  it("refuses a file that is too large", () => {
    expect(decode(new Uint8Array(32 * 1024 * 1024 + 1), "x.txt")).toMatchObject({ problem: { code: "too-large" } });
  });
});
