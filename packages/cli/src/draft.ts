import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { realpath, rename, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import type { Io } from "./io.ts";

/** A file that is being written: under another name until it is whole. */
export interface Draft {
  readonly stream: Writable;
  /** Gives the file its name. Call it when the stream has finished. */
  finish(): Promise<void>;
}

const unfinished = new WeakMap<Io, Set<() => void>>();

/**
 * Opens a file to write at the absolute `path`. What was there stays until `finish`; a run that is interrupted or fails leaves it, and nothing half-written.
 * Devices and pipes are written to as they are.
 * @throws what the system says where it cannot be written.
 */
export async function openDraft(path: string, io: Io): Promise<Draft> {
  // A link goes on to be one.
  const target = await realpath(path).catch(() => path);
  const isPlace = await stat(target).then((found) => !found.isFile(), () => false);
  const part = isPlace ? target : `${target}.${process.pid}.part`;
  const stream = createWriteStream(part);
  await once(stream, "open");
  if (isPlace) return { stream, finish: () => Promise.resolve() };
  const discard = (): void => rmSync(part, { force: true });
  const release = io.onInterrupt?.(discard);
  const drafts = unfinished.get(io) ?? new Set();
  unfinished.set(io, drafts.add(discard));
  return {
    stream,
    async finish() {
      await rename(part, target);
      drafts.delete(discard);
      release?.();
    },
  };
}

/** Throws away what a run has begun to write and not finished. */
export function discardDrafts(io: Io): void {
  for (const discard of unfinished.get(io) ?? []) discard();
  unfinished.delete(io);
}
