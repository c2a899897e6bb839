import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { initPack } from "@charterlint/packs";
import type { PackAnswers } from "@charterlint/packs";
import { systemReason } from "@charterlint/runner";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { answersFor } from "./pack-init-answers.ts";
import type { InitFlags } from "./pack-init-answers.ts";
import { packTest } from "./pack-test.ts";

/** `charterlint pack init`: asks four questions, writes a pack with one rule, and tests it. Gives the exit code of the test. */
export async function packInit(folder: string | undefined, flags: InitFlags, io: Io): Promise<number> {
  if (folder !== undefined) await refuseUsed(folder, io);
  const { packs, authorities } = await import("@charterlint/rules");
  const taken = new Set(Object.values(packs).flatMap(({ rules }) => rules.map(({ check }) => check)));
  const principles = Object.entries(authorities).flatMap(([name, authority]) => authority.principles.map(({ id }) => `${name}/${id}`));
  const answers = await answersFor(flags, folder === undefined ? undefined : basename(resolve(io.cwd, folder)), { taken, principles }, io);
  const target = folder ?? answers.name;
  if (folder === undefined) await refuseUsed(target, io);
  await write(target, answers, io);
  io.stderr.write(`${join(target, "pack.yaml")}, lexicon.yaml and rules/first-rule.yaml are written.\n`);
  const code = await packTest([target], { format: "text" }, io);
  io.stderr.write(`Next: change the files, run "charterlint pack test ${target} --watch", and check a bill with "charterlint check BILL --pack ${target}".\n`);
  return code;
}

/** A folder with something in it is somebody's work. */
async function refuseUsed(folder: string, io: Io): Promise<void> {
  const names = await readdir(resolve(io.cwd, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UsageError(`${folder}: cannot be used: ${systemReason(error)}; name another folder.`);
  });
  if (names.length > 0) throw new UsageError(`${folder}: is not empty; name a new folder for the pack.`);
}

async function write(folder: string, answers: PackAnswers, io: Io): Promise<void> {
  for (const { path, text } of initPack(answers)) {
    const file = resolve(io.cwd, folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: "wx" });
    } catch (error) {
      throw new UsageError(`${join(folder, path)}: cannot be written: ${systemReason(error)}.`);
    }
  }
}
