import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { authorities } from "@charterlint/rules";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = "../shared/data/corpus";
/** Where the texts of each authority are: a folder, or the beginning of their names in it. */
const texts = {
  "kz-2026": `${corpus}/constitution-kz/2026`,
  "kz-1995": `${corpus}/constitution-kz/1995/kz-constitution-1995-rev2022`,
  "am-2015": `${corpus}/constitutions/armenia-1995-rev-2015`,
  iccpr: `${corpus}/treaties`,
  echr: `${corpus}/treaties`,
};
const folder = mkdtempSync(join(tmpdir(), "pins-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pins = (...args: string[]) => spawnSync(process.execPath, ["scripts/pin-authorities.mjs", ...args], { cwd: root, encoding: "utf8" });
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

test("an article is hashed with its white space folded, and a changed word is reported", () => {
  const pack = join(folder, "authority.yaml");
  writeFileSync(pack, `source: {title: T}\nprinciples:\n  - {id: press, article: "2(1)", pin: {en: ${sha256("1. The press is free. 2. Nobody censors it.")}}}\n`);
  const write = (second: string) => writeFileSync(join(folder, "toy.en.txt"), `Article 1\nOther.\n\nArticle 2\n1. The press\u00a0is  free.\n2. ${second}\n\nPART II\nArticle 3\nMore.\n`);
  write("Nobody censors it.");
  expect(pins("toy", folder, pack)).toMatchObject({ status: 0, stdout: "toy: 1 hashes hold, 0 differ, 0 without a text\n" });
  write("Somebody censors it.");
  const changed = pins("toy", folder, pack);
  expect(changed.status).toBe(1);
  expect(changed.stdout).toContain("press (2(1)) en: pinned");
});

test("articles of whole texts: inserted ones, points, the preamble, a protocol's, and texts in an older encoding", () => {
  const principles = [
    ["free", "2-1(3)(4)", "ru", "Свобода. Статья 2 тут названа."],
    ["free", "2-1", "kk", "Бостандық."],
    ["people", "Preamble", "en", "The people\u0092s will"],
    ["home", "P4-2", "en", "The home is safe."],
  ].map(([id, article, language, words]) => `  - {id: ${id}, article: "${article}", pin: {${language}: ${sha256(words!)}}}\n`);
  const pack = join(folder, "charter.yaml");
  writeFileSync(pack, `source: {title: T}\nprinciples:\n${principles.join("")}`);
  const files = {
    "old-rev.ru.txt": "Раздел I\nСтатья 2\nИное.\n\fСтатья 2-1\n\n Свобода.\nСтатья 2 тут названа.\nРаздел II. Прочее\nСтатья 3\nЕщё.\n",
    "old-rev.kk.txt": "I бөлім\n2-бап\nӨзге.\n2-1-бап\nБостандық.\nII бөлім\n",
    "old-rev.en.txt": Buffer.from("The people\u0092s will\nCHAPTER 1. RIGHTS\nARTICLE 1\nNone.\n", "latin1"),
    "old-rev-p4.en.txt": "Article 1 – Debt\nNone.\n\nArticle 2 – Home\nThe home is safe.\n",
    "other.ru.txt": "Статья 2-1\nДругое.\n",
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  expect(pins("charter", join(folder, "old-rev"), pack)).toMatchObject({ status: 0, stdout: "charter: 4 hashes hold, 0 differ, 0 without a text\n" });
  expect(pins("charter", join(folder, "no-such-beginning"), pack).status).toBe(2);
});

test("every pack with verified principles pins each of them, in a text that is compared here", () => {
  const packs = Object.values(authorities).filter(({ principles }) => principles.some(({ verified }) => verified));
  expect(packs.map(({ authority }) => authority).sort()).toEqual(Object.keys(texts).sort());
  expect(packs.flatMap(({ principles }) => principles).filter(({ verified, pin }) => verified !== (pin !== undefined))).toEqual([]);
});

for (const [authority, path] of Object.entries(texts)) {
  const there = existsSync(join(root, dirname(path)));
  if (!there) console.warn(`pins of ${authority} not compared: ${path} is not here`);
  test.skipIf(!there)(`pins of ${authority} hold for the text they were read in`, () => {
    const { status, stdout } = pins(authority, path);
    expect(stdout).toContain(" 0 differ, 0 without a text");
    expect(status).toBe(0);
  });
}
