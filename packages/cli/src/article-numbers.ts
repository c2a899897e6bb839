/**
 * Article numbers of an authority's `articles:` one by one: `1..3` is 1, 2, 3; anything else (`83-1`, `P1-2`, `Preamble`) stands for itself.
 */
export function articleNumbers(listed: readonly string[]): string[] {
  return listed.flatMap((item) => {
    const range = /^(\d+)\.\.(\d+)$/.exec(item);
    if (!range) return [item];
    const first = Number(range[1]), last = Number(range[2]);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
  });
}

/** The article that a principle's place is in: `41(1)` is in 41, `83-1(2)` in 83-1, `P1-2` in itself, `Copenhagen 9.1` too. */
export function articleOf(place: string): string {
  return /^\d+(?:-\d+)?(?=\(|$)/.exec(place)?.[0] ?? place;
}

/** Neighbours drawn together for people: 1, 2, 3, 5 is `1–3, 5`. */
export function rangesOf(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers) {
    const before = runs.at(-1)?.at(-1);
    const follows = /^\d+$/.test(number) && before !== undefined && /^\d+$/.test(before) && Number(number) === Number(before) + 1;
    if (follows) runs.at(-1)?.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
}
