// Do comments stand on the very words, and is all else as it was? Puts 300 comments at random places into every Word file of a folder and prints how
// many stand elsewhere, whether the text that is read is the same, whether other parts kept their bytes, and, where LibreOffice is, how many
// comments it shows. Usage: node scripts/measure-comments.mjs [FOLDER]; default ../shared/data/corpus. Exits with 1 when something is wrong.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readers } from "../packages/readers/dist/index.js";
import { Zip } from "../packages/readers/dist/office/zip.js";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../shared/data/corpus/", import.meta.url));
const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
const context = { structures: {}, languages: {} };
const { docx } = readers.readers;
const scratch = mkdtempSync(join(tmpdir(), "comments-"));

/** The same numbers in every run. */
let seed = 7;
const random = (below) => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % below;

/** What lies packed in an archive, by the name of the part. */
const partsOf = (bytes) => new Map(new Zip(bytes).packedParts.map(({ name, packed }) => [name, packed]));

/** Stretches of up to fifty characters that do not leave their paragraph. */
function randomSpans(text) {
  return Array.from({ length: 300 }, () => random(Math.max(1, text.length - 60))).flatMap((start) => {
    const words = text.slice(start, start + 1 + random(50)).split("\n")[0];
    return words.trim() === "" ? [] : [{ start, end: start + words.length }];
  });
}

/** The words between the marks of each comment, by its number. */
function markedWords(document) {
  const open = new Map(), closed = new Map();
  const signs = { noBreakHyphen: "-", br: "\n", cr: "\n", tab: "\t", ptab: "\t" };
  const named = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  for (const [, side, id, sign, words] of document.matchAll(/<w:commentRange(Start|End) w:id="(\d+)"\/>|<w:(tab|br|cr|noBreakHyphen|ptab)\b[^>]*\/>|<(?:w|m):t(?:\s[^>]*)?>([^<]*)<\/(?:w|m):t>/gu)) {
    if (side === "Start") open.set(id, "");
    else if (side === "End") {
      closed.set(id, open.get(id));
      open.delete(id);
    } else for (const [each, before] of open) open.set(each, before + (signs[sign] ?? words.replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, name) => named[name])));
  }
  return closed;
}

/** Comments that LibreOffice finds in the file. */
function shownBySoffice(bytes) {
  writeFileSync(join(scratch, "a.docx"), bytes);
  execFileSync(soffice, [`-env:UserInstallation=file://${scratch}/profile`, "--headless", "--convert-to", "fodt", "--outdir", scratch, join(scratch, "a.docx")], { stdio: "ignore", timeout: 120_000 });
  return readFileSync(join(scratch, "a.fodt"), "utf8").split("<office:annotation ").length - 1;
}

let faults = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".docx")).sort()) {
  const bytes = readFileSync(join(folder, name));
  const { act } = await docx.read({ name, bytes }, context);
  if (!act) continue;
  const comments = randomSpans(act.text).map((span, at) => ({ span, author: "a", initials: "a", date: "2026-01-01", paragraphs: [[{ text: String(at) }]] }));
  const { bytes: out, problems } = await docx.annotate({ name, bytes }, { text: act.text, comments });
  const before = partsOf(bytes), after = partsOf(out);
  const changed = [...before].filter(([part, packed]) => Buffer.compare(packed, after.get(part)) !== 0 && !/^(?:\[content_types\]\.xml|word\/(?:_rels\/)?(?:document|comments)\.xml(?:\.rels)?)$/u.test(part));
  const written = new Zip(out), text = (zip, part) => new TextDecoder().decode(zip.read(part));
  const own = [...text(written, "word/comments.xml").matchAll(/<w:comment (?:[^>]* )?w:id="(\d+)"/gu)].slice(-comments.length).map(([, id]) => id);
  const marked = markedWords(text(written, "word/document.xml"));
  // A number that Word writes itself is no word of the file: a comment on it begins at the words behind it.
  const elsewhere = comments.filter(({ span }, at) => !act.text.slice(span.start, span.end).endsWith(marked.get(own[at]) ?? "\0"));
  const same = (await docx.read({ name, bytes: out }, context)).act?.text === act.text;
  const shown = soffice ? shownBySoffice(out) - (text(new Zip(bytes), "word/comments.xml").split("<w:comment ").length - 1) : comments.length;
  const wrong = problems.length > 0 || elsewhere.length > 0 || !same || changed.length > 0 || shown !== comments.length;
  if (wrong) faults++;
  console.log(`${wrong ? "FAULT " : "      "}${name}: ${comments.length} comments, ${elsewhere.length} elsewhere, text ${same ? "the same" : "OTHER"}, other parts changed: ${changed.length}, ${soffice ? `LibreOffice shows ${shown}` : "no LibreOffice here"}`);
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = faults > 0 ? 1 : 0;
