import type { Act, Problem } from "@charterlint/core";
import type { Cache } from "../cache/cache.ts";
import { bytesOf, readTask } from "../inputs/read-task.ts";
import type { ReadOptions } from "../inputs/read-task.ts";
import type { Task } from "../inputs/task.ts";
import { failed } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

/** Reads a text and gives what `work` makes of it. */
export interface Job<Result> {
  readonly reading: ReadOptions;
  readonly work: (act: Act, task: Task) => Result | Promise<Result>;
  /** Keeps results by the text's bytes and by `terms`: all else that they depend on. */
  readonly cache?: { readonly store: Cache; readonly terms: string };
}

/** What the cache holds of one text; problems bear the name under which it was read first. */
interface Kept<Result> {
  readonly result: Result;
  readonly problems: readonly Problem[];
}

/** Does one job on one text, or finds it done. Never throws: what the work throws is that text's problem alone. */
export async function perform<Result>(task: Task, { reading, work, cache }: Job<Result>): Promise<Outcome<Result>> {
  const { source } = task;
  const start = performance.now();
  let read = start;
  let problems: readonly Problem[] = [];
  const spent = (): Outcome<Result>["spent"] => ({ read: read - start, work: performance.now() - read });
  try {
    const bytes = await bytesOf(task);
    if ("problems" in bytes) return { ...bytes, spent: spent() };
    // A text of a list is quicker to work on than a file is to write.
    const entry = source.id === undefined ? cache?.store.entry(cache.terms, extensionOf(task.name), bytes) : undefined;
    const kept = entry?.get() as Kept<Result> | undefined;
    if (kept) {
      read = performance.now();
      return { source, cached: true, result: kept.result, problems: kept.problems.map((problem) => ({ ...problem, file: source.file ?? "" })), spent: spent() };
    }
    const { act, problems: found } = await readTask(task, bytes, reading);
    read = performance.now();
    problems = found;
    if (!act) return { source, problems, spent: spent() };
    const result = await work(act, task);
    entry?.put({ result, problems } satisfies Kept<Result>);
    return { source, result, problems, spent: spent() };
  } catch (thrown) {
    return failed(source, problems, thrown, spent());
  }
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
