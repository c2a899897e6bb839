// Writes docs/checks: a page for each check that a rule asks, and a table of them; pages of checks that are gone are deleted. CI fails when they have changed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { withLinksOf } from "@charterlint/core";
import { lexicon } from "@charterlint/lexicon-law";
import { authorities, packs } from "@charterlint/rules";
import { checkPage, pageOf, plain } from "./check-page.mjs";

const folder = new URL("../docs/checks/", import.meta.url);
const all = Object.values(packs);
const measures = withLinksOf(all, Object.values(authorities));
const concepts = Object.assign({}, lexicon.concepts, ...all.map((pack) => pack.lexicon.concepts));
const nameOf = (id) => concepts[id]?.name?.en ?? id.slice(id.lastIndexOf(":") + 1).replaceAll("-", " ");
const code = (check) => check.replace(/\d+/, (digits) => digits.padStart(4, "0"));
const byCheck = (rules) => {
  const groups = {};
  for (const rule of rules) (groups[rule.check] ??= []).push(rule);
  return groups;
};

const asked = new Set(all.flatMap(({ rules }) => rules.map(({ check }) => check)));
const hasPage = (check) => asked.has(check);
const files = new Map();
const tables = all.map(({ title, rules }) => {
  const checks = Object.entries(byCheck(rules)).sort(([one], [other]) => (code(one) < code(other) ? -1 : 1));
  const rows = checks.map(([check, own]) => {
    files.set(pageOf(check), checkPage(check, { rules: own, family: title.en, authorities: measures, nameOf, hasPage }));
    const tried = own.every((rule) => rule.tried) ? "yes" : own.some((rule) => rule.tried) ? "in part" : "not yet";
    return `| [${check}](${pageOf(check)}) | ${[...new Set(own.map((rule) => plain(rule.text.en?.question ?? rule.title)))].join("<br>")} | ${[...new Set(own.flatMap((rule) => rule.tested))].join(", ")} | ${tried} |`;
  });
  return `## ${plain(title.en)}\n\n| check | question | languages | tried on real acts |\n|---|---|---|---|\n${rows.join("\n")}`;
});
files.set("README.md", `# What is checked\n\nMade from \`rules/\` by \`pnpm run docs\`; don't edit. \`charterlint rules coverage\` shows the same from the side of the principles.\n\n${tables.join("\n\n")}\n`);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter((each) => each.endsWith(".md") && !files.has(each))) rmSync(new URL(name, folder));
for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
