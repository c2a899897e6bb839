import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

async function* numbers(count: number, taken: number[]): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    taken.push(number);
    yield number;
  }
}

test("answers come in the order of the tasks, whichever is ready first, and no more are asked for than may wait", async () => {
  const taken: number[] = [];
  const given: string[] = [];
  const later = (number: number): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(number), (5 - number) * 4));
  for await (const answer of inOrder(numbers(5, taken), 3, later)) given.push(`${answer} of ${taken.length}`);
  expect(given).toEqual(["0 of 3", "1 of 4", "2 of 5", "3 of 5", "4 of 5"]);
});

test("what fails, fails in its turn; what is asked for by nobody is not taken", async () => {
  const taken: number[] = [];
  const given: number[] = [];
  const answers = inOrder(numbers(9, taken), 2, async (number) => {
    if (number === 1) throw new Error("no worker begins");
    return number;
  });
  await expect((async () => { for await (const answer of answers) given.push(answer); })()).rejects.toThrow("no worker begins");
  expect([given, taken]).toEqual([[0], [0, 1, 2]]);
});
