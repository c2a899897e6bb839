// Hostile PDFs.
import { deflateSync } from "node:zlib";

const MB = 1024 * 1024;

/** A PDF of these objects (from number 1 on; the first is the catalogue, the second the pages); a stream is [dictionary, bytes]. */
function pdfOf(objects, trailer = "") {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const offsets = [];
  let length = parts[0].length;
  const add = (bytes) => {
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    const [dictionary, stream] = Array.isArray(object) ? object : [object];
    add(Buffer.from(`${at + 1} 0 obj\n${stream === undefined ? dictionary : dictionary.replace("<<", `<< /Length ${stream.length}`)}\n`));
    if (stream !== undefined) add(Buffer.concat([Buffer.from("stream\n"), Buffer.from(stream), Buffer.from("\nendstream\n")]));
    add(Buffer.from("endobj\n"));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = length;
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGES = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
const page = (contents = "5 0 R", more = "") => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 4 0 R >> ${more} >> /Contents ${contents} >>`;
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
const WORDS = "BT /F 10 Tf 50 700 Td (Article 1. Everyone has access to the register.) Tj ET\n";
/** A PDF of one page with this content. */
const one = (dictionary, stream, ...more) => pdfOf([CATALOGUE, PAGES, page(), FONT, [dictionary, stream], ...more]);
const lines = (times) => `BT /F 1 Tf ${"(x) Tj 0 -1 Td ".repeat(times)} ET`;

/** Codes of LZW of a run of one byte: each entry of the table is one byte longer than the last, until it is full and cleared. */
function lzwBomb(bytes) {
  const codes = [];
  for (let made = 0; made < bytes;) {
    codes.push([256, codes.length === 0 ? 9 : 12]);
    let width = 9;
    for (let entry = 257, size = 1; entry < 4095; entry++, size++) {
      codes.push([entry === 257 ? 32 : entry, width]);
      if (entry + 1 >= 2 ** width - 1 && width < 12) width++;
      made += size;
    }
  }
  const out = Buffer.alloc(Math.ceil(codes.reduce((sum, [, width]) => sum + width, 0) / 8));
  let at = 0;
  for (const [code, width] of codes) for (let bit = width - 1; bit >= 0; bit--, at++) if ((code >> bit) & 1) out[at >> 3] |= 128 >> (at & 7);
  return out;
}

/** Forms that each paint the next one twice, `deep` times. */
const forms = (deep) => Array.from({ length: deep }, (_, at) => [`<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 4 0 R >> /XObject << /N ${7 + at} 0 R >> >> >>`, at + 1 < deep ? "/N Do /N Do" : WORDS]);
/** Tables of pages that each hold the next one twice. */
const treeOfPages = (deep) => [CATALOGUE, ...Array.from({ length: deep }, (_, at) => `<< /Type /Pages /Count ${2 ** (deep - at)} /Kids [${3 + at} 0 R ${3 + at} 0 R] >>`), page("1 0 R")];

const honest = one("<< >>", WORDS);

/** Small files that are as they should be: plain, packed, with two pages and a font's table. */
export const honestPdfs = [
  honest,
  one("<< /Filter /FlateDecode >>", deflateSync(WORDS.repeat(20))),
  one("<< /Filter [/ASCII85Decode] >>", "6<#'\\7PQ#@1a#b0+>GQ(+?(u.+B2ko-qIocCi:FtDfTZ).9(%)78s~>"),
  pdfOf([CATALOGUE, "<< /Type /Pages /Count 2 /Kids [3 0 R 6 0 R] >>", page(), FONT.replace(">>", "/ToUnicode 7 0 R >>"), ["<< >>", WORDS], page(), ["<< >>", "begincmap 1 beginbfrange <20> <7E> <0020> endbfrange endcmap"]]),
];

export const pdfFiles = {
  "flate-bomb.pdf": () => one("<< /Filter /FlateDecode >>", deflateSync(Buffer.alloc(1024 * MB, " "), { level: 9 })),
  "flate-in-flate.pdf": () => one("<< /Filter [/FlateDecode /FlateDecode] >>", deflateSync(deflateSync(Buffer.alloc(1024 * MB, " "), { level: 9 }), { level: 9 })),
  "lzw-bomb.pdf": () => one("<< /Filter /LZWDecode >>", lzwBomb(1024 * MB)),
  "lzw-bomb-by-its-short-name.pdf": () => one("<< /Filter /LZW >>", lzwBomb(1024 * MB)),
  "run-length-bomb.pdf": () => one("<< /Filter /RunLengthDecode >>", Buffer.alloc(8 * MB, Buffer.from([129, 32]))),
  "ascii85-bomb.pdf": () => one("<< /Filter /ASCII85Decode >>", "z".repeat(60 * MB)),
  "ascii85-in-ascii85.pdf": () => one("<< /Filter [/A85 /A85 /A85] >>", "z".repeat(60 * MB)),
  "ascii-hex-over-flate.pdf": () => one("<< /Filter [/ASCIIHexDecode /FlateDecode] >>", deflateSync(Buffer.alloc(1024 * MB, " "), { level: 9 }).toString("hex")),
  "filters-in-hexadecimal.pdf": () => one("<< /Filter /Fl#61teDecode >>", deflateSync(Buffer.alloc(1024 * MB, " "), { level: 9 })),
  "filter-elsewhere.pdf": () => one("<< /Filter 6 0 R >>", deflateSync(Buffer.alloc(1024 * MB, " "), { level: 9 }), "/FlateDecode"),
  "object-stream-bomb.pdf": () => pdfOf([CATALOGUE, PAGES, page(), FONT, ["<< /Type /ObjStm /N 100000000 /First 10 /Filter /FlateDecode >>", deflateSync(Buffer.alloc(1024 * MB, " "), { level: 9 })]]),
  "a-million-pages-said.pdf": () => pdfOf([CATALOGUE, "<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>", page(), FONT, ["<< >>", WORDS]]),
  "one-page-100000-times.pdf": () => pdfOf([CATALOGUE, `<< /Type /Pages /Count 100000 /Kids [${"3 0 R ".repeat(100_000)}] >>`, page(), FONT, ["<< >>", WORDS]]),
  "one-page-4000-times.pdf": () => pdfOf([CATALOGUE, `<< /Type /Pages /Count 4000 /Kids [${"3 0 R ".repeat(4000)}] >>`, page(), FONT, ["<< >>", WORDS.repeat(100)]]),
  "pages-in-themselves.pdf": () => pdfOf([CATALOGUE, "<< /Type /Pages /Count 10 /Kids [2 0 R] >>"]),
  "pages-doubled-30-times.pdf": () => pdfOf(treeOfPages(30)),
  "forms-doubled-30-times.pdf": () => pdfOf([CATALOGUE, PAGES, page("5 0 R", "/XObject << /N 6 0 R >>"), FONT, ["<< >>", "/N Do"], ...forms(30)]),
  "form-in-itself.pdf": () => pdfOf([CATALOGUE, PAGES, page("5 0 R", "/XObject << /N 6 0 R >>"), FONT, ["<< >>", "/N Do"], ["<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /N 6 0 R >> >> >>", "/N Do /N Do"]]),
  "content-100000-times.pdf": () => pdfOf([CATALOGUE, PAGES, page(`[${"5 0 R ".repeat(100_000)}]`), FONT, ["<< >>", WORDS]]),
  "letters-of-40mb.pdf": () => one("<< /Filter /FlateDecode >>", deflateSync(lines((40 * MB) / 16), { level: 9 })),
  "line-of-40mb.pdf": () => one("<< /Filter /FlateDecode >>", deflateSync(`BT /F 1 Tf (${"word ".repeat(8 * MB)}) Tj ET`, { level: 9 })),
  "brackets-10000-deep.pdf": () => one("<< >>", `${"[".repeat(10_000_000)}`),
  "dictionaries-10000-deep.pdf": () => pdfOf([CATALOGUE, PAGES, page("5 0 R", `/X ${"<< /X ".repeat(100_000)}`), FONT]),
  "scan.pdf": () => one("<< >>", "q 600 0 0 800 0 0 cm /I Do Q"),
  "large-picture.pdf": () => one("<< >>", `${WORDS} q 600 0 0 800 0 0 cm /I Do Q`, ["<< /Type /XObject /Subtype /Image /Width 30000 /Height 30000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode >>", deflateSync(Buffer.alloc(900 * MB), { level: 9 })]),
  "encrypted.pdf": () => pdfOf([CATALOGUE, PAGES, page(), FONT, ["<< >>", WORDS]], `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`),
  "truncated.pdf": () => honest.subarray(0, honest.length / 2),
  "head-alone.pdf": () => Buffer.from("%PDF-1.7\n"),
  "padding-of-60mb.pdf": () => Buffer.concat([honest, Buffer.alloc(60 * MB, "x")]),
  "stream-words-of-60mb.pdf": () => Buffer.concat([honest, Buffer.alloc(60 * MB, "stream\n<< ")]),
  "is-a.docx": () => honest,
  "empty.pdf": () => Buffer.alloc(0),
};
