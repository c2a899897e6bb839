import { strToU8, zipSync } from "fflate";
import type { ReadResult } from "@charterlint/core";
import { describe, expect, it } from "vitest";
import { abstractList, item, list, p as wordParagraph, wordFile } from "../docx/docx.fixture.ts";
import { list as odtList, listStyle, odtFile, p as odtParagraph } from "../odt/odt.fixture.ts";
import { readOffice } from "./read-office.ts";

function read(bytes: Uint8Array, name = "bill.docx"): Promise<ReadResult> {
  return readOffice({ name, bytes }, { structures: {}, languages: {} });
}

/** A zip whose only entry is told to be larger or smaller than it is, or encrypted. */
function patched(bytes: Uint8Array, patch: (view: DataView, directory: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  patch(view, view.getUint32(end + 16, true));
  return copy;
}

/** Words of a file that is not packed replaced by others. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = String.fromCharCode(...bytes);
  return Uint8Array.from(text.replace(from, to), (char) => char.charCodeAt(0));
}

const word = wordFile({ body: wordParagraph("Article 1. Access") });
const odt = odtFile({ text: odtParagraph("Article 1. Access") });
const rtf = strToU8(String.raw`{\rtf1\ansi Article 1. Access\par}`);
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]);
const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const deep = (times: number): string => `${"<w:sdt><w:sdtContent>".repeat(times)}${wordParagraph("x")}${"</w:sdtContent></w:sdt>".repeat(times)}`;
const document = (xml: string, relations = ""): Uint8Array => zipSync({ "word/document.xml": strToU8(xml), ...(relations === "" ? {} : { "_rels/.rels": strToU8(relations) }) });
const zeros = zipSync({ "word/document.xml": new Uint8Array(70 * 1024 * 1024) }, { level: 9 });

describe("a file that cannot be read gives a sentence, soon", () => {
  it.each([
    ["nothing", new Uint8Array(0), "bill.docx", "empty", "empty"],
    ["white space", wordFile({ body: wordParagraph("  ") }), "bill.docx", "empty", "no words"],
    ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ"), "bill.docx", "wrong-type", ".pdf"],
    ["a web page", strToU8("<!DOCTYPE html><html><body>Article 1"), "bill.doc", "wrong-type", ".html"],
    ["plain text", strToU8("Article 1. Access"), "bill.rtf", "wrong-type", ".txt"],
    ["XML", strToU8("<?xml version='1.0'?><act/>"), "bill.odt", "wrong-type", ".xml"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "bill.docx", "wrong-type", "picture"],
    ["any bytes", Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 31), "bill.docx", "wrong-type", "no document"],
    ["old binary Word", ole, "bill.doc", "old-word", "save it as .docx"],
    ["an encrypted Word file", Uint8Array.from([...ole, ...utf16("EncryptedPackage")]), "bill.docx", "encrypted", "password"],
    ["an encrypted OpenDocument text", odtFile({ text: "", manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>" }), "bill.odt", "encrypted", "password"],
    ["an encrypted archive", patched(document("<a/>"), (view, at) => view.setUint16(at + 8, 1, true)), "bill.docx", "encrypted", "password"],
    ["a workbook", zipSync({ "_rels/.rels": strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`), "xl/workbook.xml": strToU8("<workbook/>") }), "bill.docx", "not-word", "Excel"],
    ["another archive", zipSync({ "a.txt": strToU8("x") }), "bill.docx", "not-word", "ZIP archive"],
    ["an OpenDocument spreadsheet", zipSync({ "content.xml": strToU8("<a/>") }), "bill.odt", "not-a-text", "spreadsheet"],
    ["a file cut short", word.subarray(0, word.length - 30), "bill.docx", "damaged", "cut short"],
    ["a file with other bytes than its checksum says", changed(zipSync({ "word/document.xml": strToU8("<w:p>shall</w:p>") }, { level: 0 }), "shall", "shalt"), "bill.docx", "damaged", "damaged"],
    ["a bomb", zeros, "bill.docx", "too-large", "unpacks to more than"],
    ["a bomb that tells a small size", patched(zeros, (view, at) => view.setUint32(at + 24, 100, true)), "bill.docx", "too-large", "unpacks to more than"],
    ["elements without end", document(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${"<w:p/>".repeat(2_300_000)}</w:body></w:document>`), "bill.docx", "too-large", "more elements than"],
    ["parts that are large together", document(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${" ".repeat(40_000_000)}</w:document>`, `<Relationships>${" ".repeat(40_000_000)}</Relationships>`), "bill.docx", "too-large", "unpacks to more than"],
    ["a paragraph more than an act has", strToU8(`{\\rtf1 ${"x\\par ".repeat(250_001)}}`), "bill.rtf", "too-large", "more than 250000 lines"],
    ["nesting", wordFile({ body: deep(10_000) }), "bill.docx", "too-deep", "nested"],
    ["nesting in RTF", strToU8(`{\\rtf1${"{\\b ".repeat(200_000)}x`), "bill.rtf", "too-deep", "nested"],
    ["a thousand million laughs", document(`<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>`), "bill.docx", "damaged", "document type"],
    ["an entity from outside", document(`<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>`), "bill.docx", "damaged", "document type"],
    ["an entity that nobody declared", document("<l>&a;</l>"), "bill.docx", "damaged", "not well-formed"],
    ["XML that never ends", document("<w:document><w:body>"), "bill.docx", "damaged", "not well-formed"],
  ])("%s", async (_, bytes, name, code, words) => {
    const { act, problems } = await read(bytes, name);
    expect(act).toBeUndefined();
    expect(problems).toMatchObject([{ severity: "error", code, file: name }]);
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.message).toMatch(/^The .*\.$|FILE\.$/u);
  });

  it.each([
    ["Word named .odt", word, "bill.odt", "docx"],
    ["OpenDocument named .docx", odt, "bill.docx", "odt"],
    ["RTF named .docx", rtf, "bill.docx", "rtf"],
    ["RTF named .doc", rtf, "bill.doc", "rtf"],
    ["Word named .doc", word, "bill.doc", "docx"],
  ])("%s is read as what it is, with a warning", async (_, bytes, name, format) => {
    const { act, problems } = await read(bytes, name);
    expect([act?.format, act?.text]).toEqual([format, "Article 1. Access\n"]);
    expect(problems).toMatchObject([{ severity: "warning", code: "wrong-extension", file: name }]);
  });
});

/** A generator of numbers from 0 to 1 (mulberry32): the same every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes changed here and there, and every fourth time cut short. */
function mutant(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  const copy = seed % 4 === 0 ? bytes.slice(0, Math.floor(next() * bytes.length)) : bytes.slice();
  for (let flips = Math.ceil(next() * 12); flips > 0 && copy.length > 0; flips--) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
}

const parts = { body: [item("Terms", 1), item("site – a page;", 1, 1)].join(""), numbering: abstractList(0, [["decimal", "Article %1."], ["decimal", "%2)"]]) + list(1, 0) };

const samples: readonly (readonly [string, Uint8Array])[] = [
  ["bill.docx", wordFile(parts)],
  ["bill.odt", odtFile({ text: odtList(["a", "b"], `text:style-name="L"`), styles: listStyle("L", [`style:num-format="1"`]) })],
  ["bill.rtf", strToU8(String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 A;}}{\listtext 1.\tab}\'d1\u1178?{\footnote x}{\field{\*\fldinst TOC}{\fldrslt y}}\par\trowd a\cell\row}`)],
];

it.each(samples)("200 damaged copies of %s: an act or a sentence each, never an exception", async (name, bytes) => {
  for (let seed = 1; seed <= 200; seed++) {
    const { act, problems } = await read(mutant(bytes, seed), name);
    if (act === undefined) expect([seed, problems.some(({ severity, message }) => severity === "error" && message.endsWith("."))]).toEqual([seed, true]);
    else for (const { start, end } of [...act.noise, ...(act.places ?? [])]) expect([seed, start >= 0 && end > start && end <= act.text.length]).toEqual([seed, true]);
  }
});
