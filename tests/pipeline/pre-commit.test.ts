import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, installInto, packInto, root } from "../library/packed.ts";

const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;
const bill = "LAW OF THE REPUBLIC OF KAZAKHSTAN\nOn Websites\n\nArticle 1. Access\n1. The authorised body may block any website.\n";

test.skipIf(!hasPreCommit)(`pre-commit stops a commit of a bill with a remark${hasPreCommit ? "" : " (skipped: no pre-commit on this machine; pip install pre-commit)"}`, { timeout: 180_000 }, () => {
  const [hooks, repository, tarballs] = [emptyFolder(), emptyFolder(), emptyFolder()];
  const env = { ...process.env, PRE_COMMIT_HOME: join(hooks, "home"), GIT_CONFIG_GLOBAL: "/dev/null", CHARTERLINT_CACHE: "off", NO_COLOR: "1", GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.org" };
  const git = (cwd: string, ...args: readonly string[]): string => execFileSync("git", args, { cwd, env, encoding: "utf8", stdio: "pipe" }).trim();
  // A repository of the hook's definition alone stands for this one.
  cpSync(join(root, ".pre-commit-hooks.yaml"), join(hooks, ".pre-commit-hooks.yaml"));
  git(hooks, "init", "-q");
  git(hooks, "add", ".pre-commit-hooks.yaml");
  git(hooks, "commit", "-qm", "hooks");
  git(repository, "init", "-q");
  installInto(repository, [packInto(tarballs).get("charterlint")!]);
  execFileSync("npm", ["rebuild"], { cwd: repository, stdio: "pipe" });
  writeFileSync(join(repository, ".gitignore"), "node_modules\n");
  writeFileSync(join(repository, ".pre-commit-config.yaml"), `repos:\n  - repo: ${hooks}\n    rev: ${git(hooks, "rev-parse", "HEAD")}\n    hooks:\n      - id: charterlint\n        files: ^bill\n`);
  writeFileSync(join(repository, "bill.txt"), bill);
  writeFileSync(join(repository, "letter.txt"), bill);
  git(repository, "add", ".");
  const run = (): { status: number | null; stdout: string } => spawnSync("pre-commit", ["run"], { cwd: repository, env, encoding: "utf8" });
  const stopped = run();
  expect(stopped.stdout).toContain("DR-01");
  expect(stopped.stdout).not.toContain("letter.txt");
  expect(stopped.status).toBe(1);
  writeFileSync(join(repository, "bill.txt"), "Article 1\n1. This Act regulates libraries.\n");
  git(repository, "add", ".");
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining("Passed") as unknown });
  for (const folder of [hooks, repository, tarballs]) rmSync(folder, { recursive: true, force: true });
});
