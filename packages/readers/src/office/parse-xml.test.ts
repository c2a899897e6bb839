import { describe, expect, it } from "vitest";
import { parseXml } from "./parse-xml.ts";
import type { XmlOptions } from "./xml.ts";

const options: XmlOptions = {
  namespaces: { "urn:word": "w", "urn:rel": "r" },
  keep: (name) => name !== "w:font",
  keepText: (name) => name === "w:t",
  idleWhenEmpty: (name) => name === "w:rPr",
};

function read(xml: string, encoding: BufferEncoding = "utf8"): unknown {
  return parseXml(Buffer.from(xml, encoding), "part.xml", options);
}

describe("a part's XML", () => {
  it("has the reader's prefixes, whatever the file calls its namespaces", () => {
    const expected = { name: "w:p", attributes: { "w:id": "1", plain: "2" }, children: [{ name: "w:t", attributes: {}, children: ["a & b"] }] };
    expect(read(`<w:p xmlns:w="urn:word" w:id="1" plain="2"><w:t>a &amp; b</w:t></w:p>`)).toEqual(expected);
    expect(read(`<p xmlns="urn:word" xmlns:x="urn:word" x:id="1" plain="2"><x:t>a <![CDATA[&]]> b</x:t></p>`)).toMatchObject({ name: "w:p", attributes: expected.attributes, children: [{ name: "w:t", children: ["a ", "&", " b"] }] });
  });

  it("knows a namespace only where it is declared", () => {
    expect(read(`<w:p xmlns:w="urn:word"><w:t xmlns:w="urn:other">x</w:t><w:t>y</w:t></w:p>`)).toEqual({
      name: "w:p", attributes: {}, children: [{ name: "?:t", attributes: {}, children: [] }, { name: "w:t", attributes: {}, children: ["y"] }],
    });
  });

  it("leaves out what is not asked for: elements with all in them, text, attributes of unknown namespaces, what says nothing", () => {
    expect(read(`<w:p xmlns:w="urn:word" xmlns:z="urn:z" z:a="1"> <w:font><w:t>no</w:t></w:font><w:rPr><w:font/></w:rPr><w:rPr w:val="1"/></w:p>`)).toEqual({
      name: "w:p", attributes: {}, children: [{ name: "w:rPr", attributes: { "w:val": "1" }, children: [] }],
    });
  });

  it("may be UTF-16", () => {
    expect(read(`\uFEFF<w:t xmlns:w="urn:word">Қазақстан</w:t>`, "utf16le")).toMatchObject({ name: "w:t", children: ["Қазақстан"] });
  });
});
