// Recomputes the hashes in rules/authorities/<name>/authority.yaml from the texts they were made of, and reports each difference.
//
//   node scripts/pin-authorities.mjs <name> <folder> [<file of the pack>]
//
// The folder holds the articles as `*.articles.json` ([{article: 41, ru: ["1. …"], kk: […]}]; article 0 is the preamble), or whole texts `<name>.<language>.txt`
// in which each article begins with a line "Article 41"; and, for `source.sha256`, one file `*.<language>.txt` for each language.
// Exit code 1 when a hash differs, 2 when a text is missing.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const [name, folder, file = new URL(`../rules/authorities/${name}/authority.yaml`, import.meta.url)] = process.argv.slice(2);
if (!name || !folder || !existsSync(folder)) {
  process.stderr.write("usage: node scripts/pin-authorities.mjs <authority> <folder with its texts>\n");
  process.exit(2);
}

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const folded = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
const names = readdirSync(folder);

/** The whole text in a language: the file named for the authority, else the only one in that language. */
function wholeText(language) {
  const ending = `.${language}.txt`;
  const found = names.includes(name + ending) ? [name + ending] : names.filter((each) => each.endsWith(ending));
  return found.length === 1 ? readFileSync(join(folder, found[0])) : undefined;
}

/** Text of an article by number and language; 0 is the preamble. */
function articleReader() {
  const json = names.find((each) => each.endsWith(".articles.json"));
  if (json) {
    const articles = new Map(JSON.parse(readFileSync(join(folder, json), "utf8")).map((each) => [Number(each.article), each]));
    return (number, language) => articles.get(number)?.[language]?.join(" ");
  }
  const texts = {};
  return (number, language) => {
    texts[language] ??= wholeText(language)?.toString("utf8") ?? "";
    const start = new RegExp(`^Article ${number}$`, "m").exec(texts[language]);
    if (!start) return undefined;
    return texts[language].slice(start.index + start[0].length).split(/^(?:Article \d+|PART [IVX]+)$/m, 1)[0];
  };
}

const authority = parse(readFileSync(file, "utf8"));
const articleText = articleReader();
let differ = 0;
let missing = 0;
let same = 0;
const compare = (what, language, pinned, data) => {
  if (data === undefined) {
    missing++;
    process.stdout.write(`${what} ${language}: no text in ${folder}\n`);
  } else if (sha256(data) !== pinned) {
    differ++;
    process.stdout.write(`${what} ${language}: pinned ${pinned}, the text gives ${sha256(data)}\n`);
  } else same++;
};

for (const [language, pinned] of Object.entries(authority.source.sha256 ?? {})) compare("source", language, pinned, wholeText(language));
for (const { id, article, pin = {} } of authority.principles) {
  const number = Number(/^\d+/.exec(article)?.[0] ?? 0);
  for (const [language, pinned] of Object.entries(pin)) {
    const text = articleText(number, language);
    compare(`${id} (${article})`, language, pinned, text === undefined ? undefined : folded(text));
  }
}
process.stdout.write(`${name}: ${same} hashes hold, ${differ} differ, ${missing} without a text\n`);
process.exitCode = differ > 0 ? 1 : missing > 0 ? 2 : 0;
