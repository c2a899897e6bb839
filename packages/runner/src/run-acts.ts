import type { Act, Problem } from "@charterlint/core";
import type { ReadAct } from "./inputs/read-acts.ts";

/** What came of one input: a result, or problems that say why there is none. */
export interface Outcome<Result> {
  readonly source: ReadAct["source"];
  readonly act?: Act;
  readonly result?: Result;
  readonly problems: readonly Problem[];
  /** What was thrown, for a developer's eyes. */
  readonly thrown?: unknown;
  /** Milliseconds spent on reading and on the work. */
  readonly spent: { readonly read: number; readonly work: number };
}

/** Does `work` on each act as it is read, in order, one in memory at a time. What it throws is that input's problem alone. */
export async function* runActs<Result>(
  acts: AsyncIterable<ReadAct>,
  work: (act: Act, source: ReadAct["source"]) => Result | Promise<Result>,
): AsyncGenerator<Outcome<Result>> {
  let before = performance.now();
  for await (const { source, act, problems } of acts) {
    const read = performance.now();
    if (!act) {
      yield { source, problems, spent: { read: read - before, work: 0 } };
    } else {
      try {
        const result = await work(act, source);
        yield { source, act, result, problems, spent: { read: read - before, work: performance.now() - read } };
      } catch (thrown) {
        yield { source, problems: [...problems, failed(source, thrown)], thrown, spent: { read: read - before, work: performance.now() - read } };
      }
    }
    before = performance.now();
  }
}

function failed({ file, id }: ReadAct["source"], thrown: unknown): Problem {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const which = id === undefined ? "This text" : `The text “${id}”`;
  return {
    severity: "error",
    code: "internal",
    message: `${which} could not be worked on because of a mistake in the program (${reason}); please report it, with what --debug prints.`,
    ...(file === undefined ? {} : { file }),
  };
}
