import { dirname, relative, resolve } from "node:path";
import type { BaselineEntry } from "@charterlint/core";
import { clean } from "@charterlint/reporters";
import { baselineText } from "@charterlint/runner";
import { entryOf } from "../decisions/entry-of.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { gather, readingPlugins } from "../plugins.ts";
import { reviewTexts } from "../work/review-texts.ts";
import type { ReviewFlags } from "../work/review-texts.ts";

export interface BaselineFlags extends ReviewFlags {
  readonly output?: string;
}

const defaultName = "charterlint.baseline.yaml";

/** `charterlint baseline`: writes down what is objected to now, so that later checks tell only what is new. Gives the exit code. */
export async function baseline(paths: readonly string[], { output, ...flags }: BaselineFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const { settings } = flags;
  const target = output === undefined ? settings?.baseline ?? resolve(settings ? dirname(settings.file) : io.cwd, defaultName) : resolve(io.cwd, output);
  const { baseline: _, ...own } = settings ?? { baseline: undefined };
  const { reviews } = await reviewTexts(paths, { ...flags, ...(settings ? { settings: own as typeof settings } : {}) }, io, messages);
  // With an input missing the rest would pass for all that there was.
  if (messages.hasErrors) return messages.end(), exit.wrong;
  const languages = gather(await readingPlugins(), "languages");
  const rows = new Map<string, BaselineEntry>();
  let count = 0;
  for (const review of reviews) {
    for (const finding of review.findings.filter(({ status }) => status === "open" || status === "unknown")) {
      const { eId: __, ...entry } = entryOf(review, finding, target, io.cwd, languages);
      const key = JSON.stringify([entry.file, entry.rule, entry.fingerprint, review.source.id]);
      const row = rows.get(key);
      rows.set(key, { ...entry, ...row, count: (row?.count ?? 0) + 1 });
      count++;
    }
  }
  const file = await openOutput(target, io);
  await file.write(await baselineText([...rows.values()]));
  await file.close();
  const name = relative(io.cwd, target);
  io.stdout.write(clean(`${name}: findings: ${count}, texts: ${reviews.length}; charterlint check --baseline ${name} counts them no more.`) + "\n");
  messages.end();
  return exit.clean;
}
