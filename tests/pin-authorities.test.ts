import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const texts = { "kz-2026": "../shared/data/corpus/constitution-kz/2026", iccpr: "../shared/data/corpus/treaties" };
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

for (const [authority, path] of Object.entries(texts)) {
  const there = existsSync(join(root, path));
  if (!there) console.warn(`pins of ${authority} not compared: ${path} is not here`);
  test.skipIf(!there)(`pins of ${authority} hold for the text they were read in`, () => {
    const { status, stdout } = pins(authority, path);
    expect(stdout).toContain(" 0 differ, 0 without a text");
    expect(status).toBe(0);
  });
}
