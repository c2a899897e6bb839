import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, folderWith } from "../cli/run-cli.ts";

/** What is offered after each of these lines; undefined stands for files. */
const offered: readonly (readonly [typed: readonly string[], offers: readonly string[] | undefined])[] = [
  [["ch"], ["check"]],
  [["pack", "te"], ["test"]],
  [["check", "bill.txt", "--fail-on", "w"], ["warning"]],
  [["check", "--as"], ["--as-of"]],
  [["rules", "list", "--format", ""], ["text", "json"]],
  [["completion", ""], ["bash", "zsh", "fish"]],
  [["check", ""], undefined],
  [["check", "--output", ""], undefined],
];

async function scriptFor(shell: string): Promise<string> {
  const cwd = await folderWith();
  const { out, code } = await cli(cwd, ["completion", shell]);
  expect(code).toBe(0);
  writeFileSync(join(cwd, "script"), out);
  return join(cwd, "script");
}

test.each(offered)("bash, after charterlint %j, offers %j", async (typed, offers) => {
  const words = ["charterlint", ...typed].map((word) => `'${word}'`);
  const lines = [`source ${await scriptFor("bash")}`, `COMP_WORDS=(${words.join(" ")})`, `COMP_CWORD=${typed.length}`, "_charterlint", 'printf "%s\\n" "${COMPREPLY[@]}"', "complete -p charterlint"];
  const [registered, ...found] = execFileSync("bash", ["-euc", lines.join("\n")], { encoding: "utf8" }).trim().split("\n").reverse();
  expect(registered).toBe("complete -o default -F _charterlint charterlint");
  expect(found.filter(Boolean).reverse()).toEqual(offers ?? []);
});

const has = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

test.skipIf(!has("fish"))(`fish offers the same (skipped where there is no fish)`, async () => {
  const script = await scriptFor("fish");
  for (const [typed, offers] of offered.filter(([, words]) => words)) {
    const out = execFileSync("fish", ["-c", `source ${script}; complete -C ${JSON.stringify(["charterlint", ...typed].join(" "))}`], { encoding: "utf8" });
    expect(out.trim().split("\n").map((line) => line.split("\t")[0]).sort()).toEqual([...offers!].sort());
  }
});

test.skipIf(!has("zsh"))("zsh offers the same (skipped where there is no zsh)", async () => {
  const script = await scriptFor("zsh");
  // What zsh would show is taken where it is handed over.
  const caught = 'compdef() { :; }; compadd() { shift; print -l -- "$@"; }; _files() { print FILES; }; _describe() { local name="${@[-1]}"; print -l -- "${(@)${(P)name}%%:*}"; }';
  for (const [typed, offers] of offered) {
    const words = ["charterlint", ...typed].map((word) => `'${word}'`);
    const out = execFileSync("zsh", ["-fc", `${caught}; source ${script}; words=(${words.join(" ")}); CURRENT=${typed.length + 1}; _charterlint`], { encoding: "utf8" }).trim().split("\n");
    const shown = typed.at(-1) === "" ? out : out.filter((word) => word.startsWith(typed.at(-1)!));
    expect(shown.filter(Boolean)).toEqual(offers ?? ["FILES"]);
  }
});
