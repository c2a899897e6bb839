import { resolve } from "node:path";
import type { MemoFile, PointsFile, Problem } from "@charterlint/core";
import { placeIn, readYaml } from "@charterlint/runner";
import type { EntryPlace } from "@charterlint/core";
import { MistakesError } from "../errors.ts";
import type { Io } from "../io.ts";

/** What a lawyer wrote for a memo; entries with where they stand. */
export interface MemoFiles {
  readonly memo: MemoFile;
  readonly points?: PointsFile["points"];
  /** Of each entry of `points`. */
  readonly places: readonly EntryPlace[];
}

/**
 * Reads memo.yaml and the file of points, where they are named.
 * @throws MistakesError with every mistake in them
 */
export async function readMemoFiles({ memo, points }: { readonly memo?: string; readonly points?: string }, { cwd }: Io): Promise<MemoFiles> {
  const said = memo === undefined ? undefined : await readYaml<MemoFile>(resolve(cwd, memo), "memo", cwd);
  const chosen = points === undefined ? undefined : await readYaml<PointsFile>(resolve(cwd, points), "points", cwd);
  const mistakes = [...(said?.problems ?? []), ...(chosen?.problems ?? [])];
  if (mistakes.length > 0) throw new MistakesError(mistakes);
  const source = chosen?.source;
  return {
    memo: said?.data ?? {},
    ...(chosen?.data ? { points: chosen.data.points } : {}),
    places: source ? (chosen.data?.points ?? []).map((_, at) => placeIn(source, ["points", at])) : [],
  };
}

/** Entries whose findings the bill no longer has. */
export function staleEntries(stale: readonly number[], { points = [], places }: MemoFiles): Problem[] {
  return stale.map((at) => ({
    severity: "warning", code: "stale-point", ...places[at],
    message: `The bill no longer has what this point is about${points[at]?.label === undefined ? "" : ` (${points[at].label})`}; take it out, or bind it to what the bill has now.`,
  }));
}
