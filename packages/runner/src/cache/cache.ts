import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packEntry, unpackEntry } from "./entry.ts";

/** Where one value is kept. */
export interface Entry {
  /** The file it is kept in. */
  readonly path: string;
  /** The value, or undefined where there is none, or one that is damaged. */
  get(): unknown;
  /** Keeps a value that can be cloned. Where that fails nothing is kept, and nothing is wrong. */
  put(value: unknown): void;
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

function read(path: string): unknown {
  try {
    const value = unpackEntry(readFileSync(path));
    // What is used last is thrown away last.
    const now = new Date();
    if (value !== undefined) utimesSync(path, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** A half-written entry never bears the name of a whole one. */
function write(path: string, value: unknown): void {
  const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const bytes = packEntry(value);
    if (bytes.length > largestEntry) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch {
    discard(draft);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A sweep will find it.
  }
}
