// Packs every package and has the tarballs judged as publint and "Are the types wrong?" judge what is published. Prints what they object to and exits 1. Build first; needs no network.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packPackages } from "./pack-packages.mjs";

/** The packages are modules of ES only, for resolvers that know `exports`: all that Node 20.19 and bundlers do. */
const notMeant = (problem) => problem.resolutionKind === "node10" || problem.kind === "CJSResolvesToESM";

const folder = mkdtempSync(join(tmpdir(), "charterlint-packed-"));
let wrong = 0;
try {
  const tarballs = packPackages(folder);
  for (const path of tarballs) {
    const bytes = readFileSync(path);
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }, strict: true });
    const { types, problems = [] } = await checkPackage(createPackageFromTarballData(bytes));
    const told = [
      ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`),
      ...(types ? [] : ["attw: it has no types"]),
      ...problems.filter((problem) => !notMeant(problem)).map((problem) => `attw: ${JSON.stringify(problem)}`),
    ];
    for (const line of told) console.error(`${basename(path)}: ${line}`);
    wrong += told.length;
  }
  console.log(`${tarballs.length} packages, ${wrong} objections by publint and attw.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
