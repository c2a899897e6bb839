import { availableParallelism } from "node:os";
import type { Input } from "@charterlint/runner";

/** Bytes for which a worker more is worth the time it takes to begin. */
const worthAWorker = 1_500_000;

/** How many texts to work on at once: as asked, else a worker for each core while there is enough to do. */
export function jobsFor(asked: number | undefined, inputs: readonly Input[], cores: number = availableParallelism()): number {
  const texts = inputs.some(({ kind }) => kind === "list") ? Infinity : inputs.length;
  if (asked !== undefined) return Math.max(1, Math.min(asked, texts));
  const bytes = inputs.reduce((sum, { size }) => sum + size, 0);
  return Math.max(1, Math.min(cores, texts, Math.floor(bytes / worthAWorker)));
}
