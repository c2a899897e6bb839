import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cli } from "../cli/run-cli.ts";

/** Commands that a page shows, as words. */
function commandsIn(page: string): string[][] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  const shown = [...text.matchAll(/`(charterlint [^`]+)`|^ {4}(?:npx (?:--package \S+ )?)?(charterlint .*)$/gm)].map((match) => (match[1] ?? match[2])!.replace(/ +#.*$/, ""));
  return shown.map((command) => command.split(/\s+/).slice(1));
}

test.each([["README.md"], ["docs/requests.md"], ["docs/pipeline.md"]])("commands and flags that %s shows are the program's", async (page) => {
  const commands = commandsIn(page);
  for (const words of commands) {
    const below = ["pack", "rules"].includes(words[0]!) ? words.slice(0, 2) : words.slice(0, 1);
    const { out, code } = await cli(".", [...below, "--help"]);
    expect({ words, code, named: out.includes(`Usage: charterlint ${below.join(" ")} `) }).toEqual({ words, code: 0, named: true });
    expect(words.filter((word) => word.startsWith("--") && !new RegExp(`^ +${word}\\b`, "m").test(out))).toEqual([]);
  }
  expect(commands.length).toBeGreaterThan(1);
});
