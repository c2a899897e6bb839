import type { Outcome, Task } from "@charterlint/runner";
import type { Checked } from "./checked.ts";
import type { CheckSetUp, TagSetUp } from "./set-up.ts";
import type { Tagged } from "./tagged.ts";

export type SetUp = CheckSetUp | TagSetUp;
/** What comes of a text under such a set-up. */
export type Worked<Up extends SetUp> = Up extends CheckSetUp ? Checked : Tagged;

/** Opens the work that `setUp` describes; only its own code is loaded. */
export async function openWork(setUp: SetUp): Promise<(task: Task) => Promise<Outcome<Checked | Tagged>>> {
  if (setUp.kind === "check") return (await import("./checked.ts")).openCheck(setUp);
  return (await import("./tagged.ts")).openTag(setUp);
}
