import { zlibSync } from "fflate";
import { expect, test } from "vitest";
import { canUnpack, unpack } from "./unpack.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function unpacked(filter: string, packed: Uint8Array): { size: number; text: string } {
  const found: number[] = [];
  unpack(filter, packed, (chunk) => found.push(...chunk) > 0);
  return { size: found.length, text: String.fromCharCode(...found) };
}

test.each<[string, Uint8Array]>([
  ["FlateDecode", zlibSync(bytes("Article 1"))],
  ["Fl", zlibSync(bytes("Article 1"))],
  ["ASCII85Decode", bytes("6#q']@r,^!0`~>")],
  ["A85", bytes("6#q']\n@r,^!0`")],
  ["ASCIIHexDecode", bytes("41727469 636c652031>00")],
  ["RunLengthDecode", Uint8Array.of(8, ...bytes("Article 1"), 128, 1)],
])("%s", (filter, packed) => {
  expect(unpacked(filter, packed)).toEqual({ size: 9, text: "Article 1" });
});

test("a row of zeros and a run are written short", () => {
  expect(unpacked("ASCII85Decode", bytes("zz~>"))).toMatchObject({ size: 8 });
  expect(unpacked("RunLengthDecode", Uint8Array.of(129, 32))).toMatchObject({ size: 128 });
});

test("LZW: the size of the example in the PDF's standard", () => {
  expect(unpacked("LZWDecode", Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01)).size).toBe(10);
});

test("pictures' filters are left alone", () => {
  expect([canUnpack("DCTDecode"), canUnpack("toString")]).toEqual([false, false]);
});
