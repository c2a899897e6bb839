// Where the command and its workers begin: loads the program, which stands beside this file once it is bundled.
import { isMainThread } from "node:worker_threads";
import { Cache, cacheFolder } from "@charterlint/runner";
import { programFolder } from "../program-folder.ts";
import { CompiledScripts } from "./compiled-scripts.ts";

const folder = cacheFolder(process.env, process.platform);
const scripts = new CompiledScripts(programFolder, folder === undefined ? undefined : new Cache(folder));
if (isMainThread) {
  const { nodeIo, run } = scripts.load("index.js") as typeof import("../index.ts");
  void run(process.argv.slice(2), nodeIo()).then((code) => {
    process.exitCode = code;
    scripts.keep();
  });
} else scripts.load("worker.js");
