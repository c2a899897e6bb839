import { dirname, join, resolve } from "node:path";
import type { BaselineEntry, Problem, RuleOverride, WaiverEntry } from "@charterlint/core";
import { findUpward, isFile, readBaseline, readWaivers, waiversName } from "@charterlint/runner";
import type { Config, FileSettings } from "@charterlint/runner";
import { MistakesError } from "../errors.ts";
import type { Io } from "../io.ts";

export interface DecisionFlags {
  readonly waivers?: string;
  readonly baseline?: string;
  /** Neither waivers nor baseline count. */
  readonly strict?: boolean;
  readonly settings?: Config;
}

/** What people have decided, as read from files: plain data, so that a worker can be told. Files of entries are as seen from the working directory. */
export interface ReadDecisions {
  readonly waivers: readonly WaiverEntry[];
  readonly baseline: readonly BaselineEntry[];
  readonly rules: readonly (readonly RuleOverride[])[];
  readonly files: readonly FileSettings[];
}

/**
 * Reads waivers and baseline from the files that flags or configuration name; waivers also from where they are looked for.
 * @throws MistakesError with every mistake in them.
 */
export async function readDecisions({ strict = false, ...flags }: DecisionFlags, io: Io): Promise<ReadDecisions> {
  const { settings } = flags;
  const waiversPath = strict ? undefined : waiversFile(flags, io);
  const baselinePath = strict ? undefined : flags.baseline === undefined ? settings?.baseline : resolve(io.cwd, flags.baseline);
  const { waivers, problems } = waiversPath === undefined ? { waivers: [], problems: [] } : await readWaivers(waiversPath, io.cwd);
  const { baseline, problems: more } = baselinePath === undefined ? { baseline: [], problems: [] } : await readBaseline(baselinePath, io.cwd);
  const mistakes: Problem[] = [...problems, ...more];
  if (mistakes.length > 0) throw new MistakesError(mistakes);
  return { waivers, baseline, rules: settings?.rules ?? [], files: settings?.overrides ?? [] };
}

/** Absolute path of the waivers: as flag or configuration say, else the file beside the configuration, or the nearest upwards where there is none. */
export function waiversFile({ waivers, settings }: DecisionFlags, { cwd }: Io): string | undefined {
  if (waivers !== undefined) return resolve(cwd, waivers);
  if (settings?.waivers !== undefined) return settings.waivers;
  if (settings) return [join(dirname(settings.file), waiversName)].find(isFile);
  return findUpward(cwd, [waiversName]);
}
