// Recomputes the hashes in rules/authorities/<name>/authority.yaml from the texts they were made of, and reports each difference.
//
//   node scripts/pin-authorities.mjs <name> <texts> [<file of the pack>]
//
// <texts> is a folder, or a folder and the beginning of the names of the authority's files in it. The articles stand in `*.articles.json`
// ([{article: 41, ru: ["1. …"], kk: […]}]; article 0 is the preamble), or in whole texts `<name>.<language>.txt` (or the folder's only text in that
// language, or `<beginning>.<language>.txt`) where each article begins with a line of its own. Article P4-2 is Article 2 of `<name>-p4.<language>.txt`.
// Exit code 1 when a hash differs, 2 when a text is missing.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { articleIn } from "./article-in-text.mjs";

const [name, texts, file = new URL(`../rules/authorities/${name}/authority.yaml`, import.meta.url)] = process.argv.slice(2);
const wholeFolder = texts !== undefined && statSync(texts, { throwIfNoEntry: false })?.isDirectory();
const folder = wholeFolder ? texts : dirname(texts ?? "");
const beginning = wholeFolder ? "" : basename(texts ?? "");
const names = texts !== undefined && existsSync(folder) ? readdirSync(folder).filter((each) => each.startsWith(beginning)) : [];
if (!name || names.length === 0) {
  process.stderr.write("usage: node scripts/pin-authorities.mjs <authority> <folder with its texts, or folder/beginning of their names>\n");
  process.exit(2);
}

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const folded = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Bytes of a whole text: the file named for the authority, else for the beginning given, else the only one in that language. */
function bytes(language, part = "") {
  const ending = `${part}.${language}.txt`;
  const named = [name + ending, ...(beginning ? [beginning + ending] : [])].find((each) => names.includes(each));
  const found = named ? [named] : names.filter((each) => each.endsWith(ending));
  return found.length === 1 ? readFileSync(join(folder, found[0])) : undefined;
}

/** What isn't UTF-8 is read byte by byte: versions of Node differ in what windows-1252 makes of the signs between 80 and 9F. */
function decoded(data) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    return data.toString("latin1");
  }
}

const json = names.find((each) => each.endsWith(".articles.json"));
const articles = json && new Map(JSON.parse(readFileSync(join(folder, json), "utf8")).map((each) => [String(each.article), each]));

/** Text of an article as a principle names it: its paragraphs and points don't matter, and what has no number is the preamble. */
function articleText(article, language) {
  const [, protocol, number = "0"] = /^(?:P(\d+)-)?(\d+(?:-\d+)?)/.exec(article) ?? [];
  if (articles) return articles.get(number)?.[language]?.join(" ");
  const whole = bytes(language, protocol === undefined ? "" : `-p${protocol}`);
  return whole === undefined ? undefined : articleIn(decoded(whole), number);
}

const authority = parse(readFileSync(file, "utf8"));
let differ = 0;
let missing = 0;
let same = 0;
const compare = (what, language, pinned, data) => {
  if (data === undefined) {
    missing++;
    process.stdout.write(`${what} ${language}: no text in ${texts}\n`);
  } else if (sha256(data) !== pinned) {
    differ++;
    process.stdout.write(`${what} ${language}: pinned ${pinned}, the text gives ${sha256(data)}\n`);
  } else same++;
};

for (const [language, pinned] of Object.entries(authority.source.sha256 ?? {})) compare("source", language, pinned, bytes(language));
for (const { id, article, pin = {} } of authority.principles) {
  for (const [language, pinned] of Object.entries(pin)) {
    const text = articleText(article, language);
    compare(`${id} (${article})`, language, pinned, text === undefined ? undefined : folded(text));
  }
}
process.stdout.write(`${name}: ${same} hashes hold, ${differ} differ, ${missing} without a text\n`);
process.exitCode = differ > 0 ? 1 : missing > 0 ? 2 : 0;
