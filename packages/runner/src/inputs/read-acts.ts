import type { Input } from "./input.ts";
import type { ReadAct, ReadOptions } from "./read-task.ts";
import { bytesOf, readTask } from "./read-task.ts";
import { tasksOf } from "./tasks.ts";

/** Reads inputs one after another, in order; a list gives an act for each text. Nothing is thrown for a bad input. */
export async function* readActs(inputs: readonly Input[], options: ReadOptions & { readonly stdin?: AsyncIterable<Uint8Array> }): AsyncGenerator<ReadAct> {
  for await (const task of tasksOf(inputs, { ...(options.stdin ? { stdin: options.stdin } : {}), languages: Object.keys(options.context.languages) })) {
    if ("problems" in task) {
      yield task;
      continue;
    }
    const bytes = await bytesOf(task);
    yield "problems" in bytes ? bytes : await readTask(task, bytes, options);
  }
}
