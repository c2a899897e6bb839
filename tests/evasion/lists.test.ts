import { packs } from "@charterlint/rules";
import { describe, expect, test } from "vitest";
import { listSplits } from "./list-splits.ts";
import { runRewritten } from "./rewritten-pack.ts";

/** How many violating examples a split must reach, so that none is skipped unseen. */
const atLeast: Readonly<Record<string, number>> = { "a point under a neutral lead-in": 1400, "points after the modal": 250, "points after the verb": 150 };

describe.each(Object.keys(listSplits))("violating examples as %s", (split) => {
  test(`are found, ${atLeast[split]} or more of them`, async () => {
    let reached = 0;
    const losses: string[] = [];
    for (const pack of Object.values(packs)) {
      const { count, lost } = await runRewritten(pack, listSplits[split]!);
      reached += count;
      losses.push(...lost);
    }
    expect(losses).toEqual([]);
    expect(reached).toBeGreaterThan(atLeast[split]!);
    console.info(`${reached} violating examples as ${split}`);
  });
});
