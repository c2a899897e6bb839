import { createEngine } from "@charterlint/core";
import type { Act, Review } from "@charterlint/core";
import reporters from "@charterlint/reporters";
import type { ReadAct } from "@charterlint/runner";
import { readDecisions } from "../decisions/read-decisions.ts";
import { settleFile } from "../decisions/settle-file.ts";
import { Settled } from "../decisions/settled.ts";
import { UsageError } from "../errors.ts";
import { exit, fails } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { documentFormat } from "../documents/index.ts";
import { keepInputs, openOutput, writeBytes } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { pairingPlugins } from "../plugins.ts";
import { openReading } from "../reading.ts";
import { lookOf, reportOptions } from "../report-options.ts";
import { today } from "../today.ts";
import type { CheckFlags } from "./check.ts";

/** `charterlint check A --pair B`: the review of A, with what its other language version says differently. Gives the exit code. */
export async function checkPair(paths: readonly string[], flags: CheckFlags & { readonly pair: string }, io: Io): Promise<number> {
  if (paths.length !== 1) throw new UsageError("--pair puts one text beside one other: name one file before it.");
  const messages = new Messages(io, flags.quiet);
  const plugins = await pairingPlugins();
  const chosen = await choosePacks(flags.pack ?? [], plugins, io);
  messages.take(chosen.problems);
  if (messages.hasErrors) return messages.end(), exit.wrong;
  const decisions = await readDecisions(flags, io);
  const first = await openReading(paths, plugins, flags.language, io), second = await openReading([flags.pair], plugins, undefined, io);
  messages.take([...first.problems, ...second.problems]);
  const [one, two] = [await onlyOne(first.acts(), paths[0]!), await onlyOne(second.acts(), flags.pair)];
  messages.take([...(one?.problems ?? []), ...(two?.problems ?? [])]);
  if (!one?.act || !two?.act) return messages.end(), exit.wrong;
  const { uses, ...review } = settleFile(await reviewOf(one as Read, two as Read, flags, createEngine({
    plugins,
    packs: chosen.packs,
    authorities: chosen.authorities,
    measureAgainst: chosen.authoritiesNamed ? "all" : "jurisdiction",
  }), io), decisions, io.cwd);
  const settled = new Settled(decisions, io);
  settled.take(review.source.file, uses);
  messages.take(settled.problems({ packs: chosen.packs, asOf: review.policy.asOf, packsChosen: flags.packsChosen ?? false, pair: true }));
  const document = await documentFormat(flags.format, flags, first, io);
  if (document && flags.output !== undefined) keepInputs(flags.output, io, [...first.paths, ...second.paths]);
  const output = await openOutput(document ? undefined : flags.output, io, [...first.paths, ...second.paths]);
  // Whoever puts two texts side by side asks what they say differently.
  const options = reportOptions({ ...lookOf(flags, output, io), show: [...(flags.show ?? []), "pair"] }, plugins, chosen);
  if (document) {
    const { bytes, problems } = await document.write([review], { inputs: first.inputs, plugins, chosen, options, flags, io });
    messages.take(problems);
    if (bytes) await writeBytes(bytes, flags.output, io);
  }
  await output.write(reporters.reporters?.[flags.format]?.report([review], options) ?? "");
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : fails(review, flags.failOn ?? "error") ? exit.found : exit.clean;
}

type Read = ReadAct & { readonly act: Act };

/** @throws UsageError where both texts are in one language. */
async function reviewOf(one: Read, two: Read, flags: CheckFlags, engine: ReturnType<typeof createEngine>, io: Io): Promise<Review> {
  if (one.act.language === two.act.language) {
    throw new UsageError(`Both texts are in one language (${one.act.language}); --pair takes another language version. Two versions in one language are put side by side by charterlint compare.`);
  }
  const review = await engine.checkPair(one.act, two.act, {
    asOf: flags.asOf ?? today(io),
    source: one.source,
    otherSource: two.source,
    ...(flags.language === undefined ? {} : { language: flags.language }),
    ...(flags.reportLanguage === undefined ? {} : { reportLanguage: flags.reportLanguage }),
  });
  return { ...review, problems: [...one.problems, ...two.problems, ...review.problems] };
}

/** @throws UsageError for a folder or a list with several texts. */
async function onlyOne(acts: AsyncIterable<ReadAct>, path: string): Promise<ReadAct | undefined> {
  let found: ReadAct | undefined;
  for await (const act of acts) {
    if (found) throw new UsageError(`${path}: holds several texts; --pair puts one beside one other.`);
    found = act;
  }
  return found;
}
