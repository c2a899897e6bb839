import type { Act, Review } from "@charterlint/core";
import reporters, { closingWords } from "@charterlint/reporters";
import type { FailOn, Tally } from "@charterlint/reporters";
import type { Outcome } from "@charterlint/runner";
import { openCache, sweepCache } from "../cache.ts";
import { readDecisions } from "../decisions/read-decisions.ts";
import type { DecisionFlags } from "../decisions/read-decisions.ts";
import { Settled } from "../decisions/settled.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import type { DocumentFlags } from "../documents/document-format.ts";
import { documentFormat } from "../documents/index.ts";
import { keepInputs, openOutput, writeBytes } from "../output.ts";
import { readBase } from "../base.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { Progress } from "../progress.ts";
import { openReading } from "../reading.ts";
import { lookOf, reportOptions } from "../report-options.ts";
import type { ReportFlags } from "../report-options.ts";
import { Timings } from "../timings.ts";
import { today } from "../today.ts";
import type { Checked } from "../work/checked.ts";
import { jobsFor } from "../work/jobs.ts";
import { runWork } from "../work/run-work.ts";
import type { CheckSetUp } from "../work/set-up.ts";

export interface CheckFlags extends ReportFlags, DecisionFlags, DocumentFlags {
  readonly packsChosen?: boolean;
  readonly format: string;
  readonly asOf?: string;
  readonly failOn?: FailOn;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly timings?: boolean;
}

/** `charterlint check`: reviews of bills. Gives the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const timings = new Timings();
  const messages = new Messages(io, flags.quiet);
  const plugins = await taggingPlugins();
  const cache = openCache(flags.cache, io);
  const chosen = await choosePacks(flags.pack ?? [], plugins, io, cache);
  messages.take(chosen.problems);
  // A review without a pack that was asked for would look like a clean bill.
  if (messages.hasErrors) return messages.end(), exit.wrong;
  const decisions = await readDecisions(flags, io);
  const settled = new Settled(decisions, io);
  const base = flags.base === undefined ? undefined : await readBase(flags.base, plugins, flags.language, io);
  const reading = await openReading(paths, plugins, flags.language, io);
  messages.take(reading.problems);
  const document = await documentFormat(flags.format, flags, reading, io);
  if (document && flags.output !== undefined) keepInputs(flags.output, io, reading.paths);
  const output = await openOutput(document ? undefined : flags.output, io, reading.paths);
  const look = lookOf(flags, output, io);
  const setUp: CheckSetUp = {
    kind: "check",
    packs: flags.pack ?? [],
    loaded: chosen.loaded,
    asOf: flags.asOf ?? today(io),
    failOn: flags.failOn ?? "error",
    format: flags.format,
    look,
    ...(flags.language === undefined ? {} : { language: flags.language }),
    ...(base === undefined ? {} : { base }),
    decisions,
    cwd: io.cwd,
    ...(cache ? { cache: { folder: cache.store.folder, stamp: cache.stamp } } : {}),
  };
  const reporter = reporters.reporters?.[flags.format];
  const progress = new Progress(io, reading.inputs.length, flags.quiet);
  messages.progress = progress;
  const release = io.onInterrupt?.(() => progress.end());
  const kept: Review[] = [];
  const tallies: Tally[] = [];
  let found = false;
  let fresh = 0;
  timings.ready();
  for await (const outcome of runWork(reading.tasks(), setUp, jobsFor(flags.jobs, reading.inputs))) {
    timings.add(outcome);
    messages.take(outcome.problems);
    if (flags.debug && outcome.thrown !== undefined) messages.say(outcome.thrown);
    const { result } = outcome;
    found ||= result?.fails ?? false;
    settled.take(outcome.source.file, result?.uses);
    if (!outcome.cached) fresh++;
    if (reporter?.streams !== true) kept.push(reviewOf(outcome, setUp.asOf));
    else if (result && "report" in result) {
      if (result.measured) tallies.push(result.tally);
      if (output.isTerminal) progress.hide();
      await output.write(result.report);
    }
    await progress.advance();
  }
  progress.end();
  release?.();
  if (reporter?.streams === false) await output.write(reporter.report(kept, reportOptions(look, plugins, chosen)));
  const read = kept.filter(({ act }) => act !== noAct);
  if (document && read.length > 0) {
    const { bytes, problems } = await document.write(read, { inputs: reading.inputs, plugins, chosen, options: reportOptions(look, plugins, chosen), flags, io, ...(base ? { base } : {}) });
    messages.take(problems);
    if (bytes) await writeBytes(bytes, flags.output, io);
  }
  if (flags.format === "text" && tallies.length > 1) await output.write(closingWords(tallies, reportOptions(look, plugins, chosen)));
  await output.close();
  messages.take(settled.problems({ packs: chosen.packs, asOf: setUp.asOf, packsChosen: flags.packsChosen ?? false }));
  if (cache && fresh > 0) await sweepCache(cache, io);
  if (flags.timings) messages.say(timings.toString());
  messages.end();
  return messages.hasErrors ? exit.wrong : found ? exit.found : exit.clean;
}

/** The review of a text; of one that could not be read, one with problems and no act. */
function reviewOf({ source, result, problems }: Outcome<Checked>, asOf: string): Review {
  if (result && "review" in result) return result.review;
  return { source, act: noAct, tags: [], findings: [], points: [], problems, policy: { asOf, authorities: [], packs: [] } };
}

/** Stands for the text of what could not be read; `und` is the code of an undetermined language. */
const noAct: Act = {
  text: "",
  language: "und",
  root: { kind: "act", eId: "", span: { start: 0, end: 0 }, children: [] },
  noise: [],
  format: "none",
};
