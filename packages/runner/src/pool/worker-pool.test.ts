import { describe, expect, onTestFinished, test } from "vitest";
import { WorkerPool } from "./worker-pool.ts";

/** A worker in the form of `serve`, in plain JavaScript: doubles numbers, and does what a word asks. */
const script = new URL(`data:text/javascript,${encodeURIComponent(`
import { parentPort, workerData } from "node:worker_threads";
if (workerData.broken) throw new Error("cannot begin");
parentPort.on("message", (task) => {
  if (task === "crash") throw new Error("boom");
  if (task === "leave") process.exit(3);
  if (task === "hang") for (;;);
  parentPort.postMessage({ answer: typeof task === "number" ? task * workerData.times : task });
});
parentPort.postMessage({ ready: true });
`)}`);

function poolOf(workers: number, setUp: object = { times: 2 }): WorkerPool<unknown, unknown> {
  const pool = new WorkerPool({ script, setUp, workers, patience: () => 2, lost: (task, loss) => ({ task, ...loss }) });
  onTestFinished(() => pool.close());
  return pool;
}

describe("a pool of workers", () => {
  test("answers each task", async () => {
    const pool = poolOf(2);
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map((task) => pool.ask(task)))).toEqual([2, 4, 6, 8, 10, 12, 14]);
  });

  test.each([
    ["crash", { task: "crash", reason: "boom" }],
    ["leave", { task: "leave", reason: "it ended with code 3" }],
    ["hang", { task: "hang", seconds: 2 }],
  ])("loses the task at which a worker does “%s”, and no other", async (word, loss) => {
    const pool = poolOf(1);
    expect(await Promise.all([1, word, 2, 3].map((task) => pool.ask(task)))).toEqual([2, loss, 4, 6]);
  });

  test("fails where no worker can begin", async () => {
    await expect(poolOf(2, { broken: true }).ask(1)).rejects.toThrow("cannot begin");
  });
});
