import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packEntry, unpackEntry } from "./entry.ts";

/** Where one value is kept. */
export interface Entry {
  /** The file it is kept in. */
  readonly path: string;
  /** The value, or undefined where there is none, or one that is damaged. */
  get(): Promise<unknown>;
  /** Keeps a value that can be cloned. Where that fails nothing is kept, and nothing is wrong. */
  put(value: unknown): Promise<void>;
}

// A larger one would push out too many others.
const largestEntry = 64 * 1024 * 1024;

/** Values by what they were made from, in a folder of the user's. Several programs may use it at once. */
export class Cache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The entry of what is made from these parts. */
  entry(...parts: readonly (string | Uint8Array)[]): Entry {
    const hash = createHash("sha256");
    for (const part of parts) hash.update(`${part.length}:`).update(part);
    const name = hash.digest("hex").slice(0, 40);
    const path = join(this.folder, name.slice(0, 2), name);
    return { path, get: () => read(path), put: (value) => write(path, value) };
  }
}

async function read(path: string): Promise<unknown> {
  try {
    const value = unpackEntry(await readFile(path));
    // What is used last is thrown away last.
    const now = new Date();
    if (value !== undefined) await utimes(path, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** A half-written entry never bears the name of a whole one. */
async function write(path: string, value: unknown): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const bytes = packEntry(value);
    if (bytes.length > largestEntry) return;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
