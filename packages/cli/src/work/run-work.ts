import { abandoned, inOrder, WorkerPool } from "@charterlint/runner";
import type { Loss, Outcome, Refused, Task } from "@charterlint/runner";
import { openWork } from "./open-work.ts";
import type { SetUp, Worked } from "./open-work.ts";

/** Answers that may wait for an earlier text's, for each worker. */
const ahead = 4;

/** Seconds after which a text is given up: a megabyte takes one or two. */
const patience = 120;

/**
 * Does the work on all texts and gives what came of each, in their order: with one job here, with more in so many workers. The bytes are the same.
 */
export async function* runWork<Up extends SetUp>(tasks: AsyncIterable<Task | Refused>, setUp: Up, jobs: number): AsyncGenerator<Outcome<Worked<Up>>> {
  type Answer = Outcome<Worked<Up>>;
  const refusal = (refused: Refused): Answer => ({ ...refused, spent: { read: 0, work: 0 } });
  if (jobs === 1) {
    const work = (await openWork(setUp)) as (task: Task) => Promise<Answer>;
    yield* inOrder(tasks, 1, async (task) => ("problems" in task ? refusal(task) : work(task)));
    return;
  }
  const lost = ({ source }: Task, loss: Loss): Answer => abandoned(source, loss);
  const pool = new WorkerPool<Task, Answer>({ script: new URL("./start.js", import.meta.url), setUp, workers: jobs, patience: () => patience, lost });
  try {
    yield* inOrder(tasks, jobs * ahead, async (task) => ("problems" in task ? refusal(task) : pool.ask(task)));
  } finally {
    await pool.close();
  }
}
