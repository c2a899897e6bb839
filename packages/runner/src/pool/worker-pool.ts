import { Worker } from "node:worker_threads";
import type { Said } from "./serve.ts";

/** Why a task has no answer: what ended its worker, or the seconds after which it was given up. */
export type Loss = { readonly reason: string } | { readonly seconds: number };

export interface PoolOptions<Task, Answer> {
  /** A script that calls `serve`. */
  readonly script: URL;
  /** Plain data for each worker. */
  readonly setUp: unknown;
  readonly workers: number;
  /** Seconds after which a task is given up. */
  readonly patience: (task: Task) => number;
  /** The answer to a task that was lost. */
  readonly lost: (task: Task, loss: Loss) => Answer;
}

interface Asked<Task, Answer> {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Member<Task, Answer> {
  readonly worker: Worker;
  /** What it has been given and not answered, in order. */
  readonly asked: Asked<Task, Answer>[];
  ready: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** With one task waiting at its door, a worker never waits for the next. */
const atOnce = 2;

/** Workers that answer tasks. One that ends, or hangs, loses the task it was at; another takes its place and the rest of its tasks. */
export class WorkerPool<Task, Answer> {
  readonly #options: PoolOptions<Task, Answer>;
  readonly #members = new Set<Member<Task, Answer>>();
  #waiting: Asked<Task, Answer>[] = [];

  constructor(options: PoolOptions<Task, Answer>) {
    this.#options = options;
  }

  /** The answer to a task; rejected only where no worker can begin. */
  ask(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#deal();
    });
  }

  /** Ends all workers, whatever they are at. */
  async close(): Promise<void> {
    const members = [...this.#members];
    this.#members.clear();
    this.#waiting = [];
    for (const { timer } of members) clearTimeout(timer);
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  #deal(): void {
    for (;;) {
      const [next] = this.#waiting;
      if (!next) return;
      const [least] = [...this.#members].sort((one, other) => one.asked.length - other.asked.length);
      const isBusy = !least || least.asked.length > 0;
      const member = isBusy && this.#members.size < this.#options.workers ? this.#begin() : least;
      if (!member || member.asked.length >= atOnce) return;
      this.#waiting.shift();
      member.asked.push(next);
      member.worker.postMessage(next.task);
      if (member.asked.length === 1) this.#watch(member);
    }
  }

  #begin(): Member<Task, Answer> {
    const { script, setUp } = this.#options;
    const member: Member<Task, Answer> = { worker: new Worker(script, { workerData: setUp }), asked: [], ready: false, timer: undefined };
    member.worker.on("message", (said: Said<Answer>) => {
      if ("ready" in said) member.ready = true;
      else member.asked.shift()?.resolve(said.answer);
      this.#watch(member);
      this.#deal();
    });
    member.worker.on("error", (error) => this.#lose(member, error));
    member.worker.on("exit", (code) => this.#lose(member, new Error(`it ended with code ${code}`)));
    this.#members.add(member);
    return member;
  }

  /** The clock runs for the first task that has no answer. */
  #watch(member: Member<Task, Answer>): void {
    clearTimeout(member.timer);
    const [first] = member.asked;
    if (!first || !member.ready) return;
    const seconds = this.#options.patience(first.task);
    member.timer = setTimeout(() => this.#lose(member, { seconds }), seconds * 1000);
  }

  #lose(member: Member<Task, Answer>, why: Error | { readonly seconds: number }): void {
    if (!this.#members.delete(member)) return;
    clearTimeout(member.timer);
    void member.worker.terminate();
    if (!member.ready) {
      // The next one would not begin either.
      for (const { reject } of [...member.asked, ...this.#waiting.splice(0)]) reject(why);
      return;
    }
    const first = member.asked.shift();
    if (first) first.resolve(this.#options.lost(first.task, why instanceof Error ? { reason: why.message } : why));
    this.#waiting.unshift(...member.asked);
    this.#deal();
  }
}
