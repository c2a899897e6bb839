import { createEngine } from "@charterlint/core";
import type { Act, Reporter, Review } from "@charterlint/core";
import reporters, { closingWords, tallyOf } from "@charterlint/reporters";
import type { Tally } from "@charterlint/reporters";
import { runActs } from "@charterlint/runner";
import type { Outcome } from "@charterlint/runner";
import { exit, fails } from "../exit-codes.ts";
import type { FailOn } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { Progress } from "../progress.ts";
import { openReading } from "../reading.ts";
import { reportOptions } from "../report-options.ts";
import type { ReportFlags } from "../report-options.ts";
import { Timings } from "../timings.ts";
import { today } from "../today.ts";

export interface CheckFlags extends ReportFlags {
  readonly pack?: readonly string[];
  readonly language?: string;
  readonly format: string;
  readonly output?: string;
  readonly asOf?: string;
  readonly failOn: FailOn;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly timings?: boolean;
}

/** `charterlint check`: reviews of bills. Gives the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const timings = new Timings();
  const messages = new Messages(io, flags.quiet);
  const plugins = await taggingPlugins();
  const chosen = await choosePacks(flags.pack ?? [], plugins, io);
  messages.take(chosen.problems);
  // A review without a pack that was asked for would look like a clean bill.
  if (messages.hasErrors) return messages.end(), exit.wrong;
  const reading = await openReading(paths, plugins, flags.language, io);
  messages.take(reading.problems);
  const engine = createEngine({
    plugins,
    packs: chosen.packs,
    authorities: chosen.authorities,
    measureAgainst: chosen.authoritiesNamed ? "all" : "jurisdiction",
  });
  timings.ready();
  const asOf = flags.asOf ?? today(io);
  const terms = {
    asOf,
    ...(flags.language === undefined ? {} : { language: flags.language }),
    ...(flags.reportLanguage === undefined ? {} : { reportLanguage: flags.reportLanguage }),
  };
  const output = await openOutput(flags.output, io, reading.paths);
  const options = reportOptions(flags, plugins, chosen, output, io);
  const reporter = reporters.reporters?.[flags.format] as Reporter;
  const progress = new Progress(io, reading.count, flags.quiet);
  messages.progress = progress;
  const kept: Review[] = [];
  const tallies: Tally[] = [];
  let found = false;
  for await (const outcome of runActs(reading.acts, (act, source) => engine.check(act, { ...terms, source }))) {
    timings.add(outcome);
    messages.take(outcome.problems);
    if (flags.debug && outcome.thrown instanceof Error) messages.say(outcome.thrown.stack ?? "");
    const review = reviewOf(outcome, asOf);
    found ||= fails(review, flags.failOn);
    if (!reporter.streams) kept.push(review);
    else if (outcome.result) {
      if (review.policy.authorities.length > 0) tallies.push(tallyOf([review]));
      const text = reporter.report([review], options);
      if (output.isTerminal) progress.hide();
      await output.write(text);
    }
    await progress.advance();
  }
  progress.end();
  if (!reporter.streams) await output.write(reporter.report(kept, options));
  if (flags.format === "text" && tallies.length > 1) await output.write(closingWords(tallies, options));
  await output.close();
  if (flags.timings) messages.say(timings.toString());
  messages.end();
  return messages.hasErrors ? exit.wrong : found ? exit.found : exit.clean;
}

/** The review with what the reader had to say; for an input that could not be read, one with problems and no act. */
function reviewOf({ source, result, problems }: Outcome<Review>, asOf: string): Review {
  if (result) return { ...result, problems: [...problems, ...result.problems] };
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
