import { parentPort, workerData } from "node:worker_threads";

/** What a worker says: that it is ready, then an answer for each task, in order. */
export type Said<Answer> = { readonly ready: true } | { readonly answer: Answer };

/**
 * A worker's side of a `WorkerPool`: opens the work with the pool's set-up, and then does one task after another.
 * @throws where it is not called in a worker.
 */
export async function serve<SetUp, Task, Answer>(open: (setUp: SetUp) => Promise<(task: Task) => Promise<Answer>>): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error("This script is run by a pool of workers only.");
  const say = (said: Said<Answer>): void => port.postMessage(said);
  const work = await open(workerData as SetUp);
  let last = Promise.resolve();
  port.on("message", (task: Task) => {
    last = last.then(async () => say({ answer: await work(task) }));
  });
  say({ ready: true });
}
