import type { CompiledPack, Review } from "@charterlint/core";
import { readBase } from "../base.ts";
import { openCache } from "../cache.ts";
import { readDecisions } from "../decisions/read-decisions.ts";
import type { DecisionFlags } from "../decisions/read-decisions.ts";
import type { Io } from "../io.ts";
import type { Messages } from "../messages.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { Progress } from "../progress.ts";
import { openReading } from "../reading.ts";
import { today } from "../today.ts";
import { jobsFor } from "./jobs.ts";
import { runWork } from "./run-work.ts";
import type { CheckSetUp } from "./set-up.ts";

export interface ReviewFlags extends DecisionFlags {
  readonly pack?: readonly string[];
  readonly language?: string;
  readonly reportLanguage?: string;
  readonly asOf?: string;
  /** The act that the bills amend. */
  readonly base?: string;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly quiet?: boolean;
}

/** Reviews of all texts that could be read, and the packs by which they were checked. */
export interface Reviewed {
  readonly reviews: readonly Review[];
  readonly packs: readonly CompiledPack[];
}

/** Checks texts for a command that writes no report of them. What is wrong with packs and inputs goes to `messages`. */
export async function reviewTexts(paths: readonly string[], flags: ReviewFlags, io: Io, messages: Messages): Promise<Reviewed> {
  const plugins = await taggingPlugins();
  const cache = openCache(flags.cache, io);
  const { packs, loaded, problems } = await choosePacks(flags.pack ?? [], plugins, io, cache);
  messages.take(problems);
  if (messages.hasErrors) return { reviews: [], packs };
  const base = flags.base === undefined ? undefined : await readBase(flags.base, plugins, flags.language, io);
  const reading = await openReading(paths, plugins, flags.language, io);
  messages.take(reading.problems);
  const setUp: CheckSetUp = {
    kind: "check",
    packs: flags.pack ?? [],
    loaded,
    asOf: flags.asOf ?? today(io),
    failOn: "never",
    // Written when all texts are there, so that each review comes whole.
    format: "json",
    look: { color: false, width: 0, show: [], ...(flags.reportLanguage === undefined ? {} : { language: flags.reportLanguage }) },
    decisions: await readDecisions(flags, io),
    cwd: io.cwd,
    ...(flags.language === undefined ? {} : { language: flags.language }),
    ...(base === undefined ? {} : { base }),
    ...(cache ? { cache: { folder: cache.store.folder, stamp: cache.stamp } } : {}),
  };
  const progress = new Progress(io, reading.inputs.length, flags.quiet);
  messages.progress = progress;
  const reviews: Review[] = [];
  for await (const { result, problems: found } of runWork(reading.tasks(), setUp, jobsFor(flags.jobs, reading.inputs))) {
    messages.take(found);
    if (result && "review" in result) reviews.push(result.review);
    await progress.advance();
  }
  progress.end();
  return { reviews, packs };
}
