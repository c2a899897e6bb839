import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type { Entry } from "@charterlint/runner";
import { underUsualSettings } from "./patient-compiler.ts";

/** As much of a cache as is needed: an entry by what its value was made from. */
export interface CodeCache {
  entry(...parts: readonly string[]): Entry;
}

type Wrapped = (exports: object, require: (name: string) => unknown, module: { exports: object }, file: string, folder: string) => void;

/**
 * Scripts (CommonJS) of one flat folder, which name one another `./name.js`, loaded with the code that an earlier run compiled them to. On Node 20 nothing else keeps it, and
 * compiling takes a fifth of a short run. V8 itself refuses code of another version of it or other flags; the script is then compiled from its source.
 */
export class CompiledScripts {
  readonly #folder: string;
  readonly #cache: CodeCache | undefined;
  readonly #require: NodeJS.Require;
  readonly #modules = new Map<string, { exports: object }>();
  readonly #fresh: (() => void)[] = [];

  /** @param cache where compiled code is kept; without one all is compiled anew. */
  constructor(folder: string, cache: CodeCache | undefined) {
    this.#folder = folder;
    this.#cache = cache;
    this.#require = createRequire(join(folder, "index.js"));
  }

  /** What the script exports. It is run when it is first asked for. @throws what reading, compiling or running it throws. */
  load(name: string): object {
    return this.#modules.get(name)?.exports ?? underUsualSettings(() => this.#run(name));
  }

  #run(name: string): object {
    const file = join(this.#folder, name), module = { exports: {} };
    this.#modules.set(name, module);
    const run = this.#compile(file).runInThisContext() as Wrapped;
    const wanted = (other: string): unknown => (other.startsWith("./") ? this.load(other.slice(2)) : underUsualSettings(() => this.#require(other)));
    run(module.exports, wanted, module, file, this.#folder);
    return module.exports;
  }

  /** Keeps the code of all scripts that had none, with what this run has compiled of it; so it is called when the work is done. */
  keep(): void {
    underUsualSettings(() => this.#fresh.splice(0).forEach((each) => each()));
  }

  #compile(file: string): Script {
    // On one line with the script, so that lines in stack traces are those of the file.
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
    const entry = this.#cache?.entry("code", process.version, process.arch, file, source);
    const kept = entry?.get();
    if (!(kept instanceof Uint8Array)) return this.#made(new Script(source, { filename: file }), entry);
    const script = new Script(source, { filename: file, cachedData: Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength) });
    return script.cachedDataRejected ? this.#made(script, entry) : script;
  }

  #made(script: Script, entry: Entry | undefined): Script {
    if (entry) this.#fresh.push(() => entry.put(new Uint8Array(script.createCachedData())));
    return script;
  }
}
