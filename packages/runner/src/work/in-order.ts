/**
 * Asks for an answer to each task and gives the answers in the order of the tasks, with at most `ahead` of them asked for and not yet given:
 * memory is bounded by so many texts, however many there are.
 */
export async function* inOrder<Task, Answer>(tasks: AsyncIterable<Task>, ahead: number, ask: (task: Task) => Promise<Answer>): AsyncGenerator<Answer> {
  const asked: Promise<Answer>[] = [];
  const next = tasks[Symbol.asyncIterator]();
  let more = true;
  try {
    for (;;) {
      while (more && asked.length < ahead) {
        const { done, value } = await next.next();
        if (done) {
          more = false;
          break;
        }
        const answer = ask(value);
        // It is awaited in its turn, perhaps after another one has failed.
        answer.catch(() => undefined);
        asked.push(answer);
      }
      const first = asked.shift();
      if (!first) return;
      yield await first;
    }
  } finally {
    await next.return?.();
  }
}
