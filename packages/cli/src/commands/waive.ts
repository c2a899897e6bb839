import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Finding, Review } from "@charterlint/core";
import { clean } from "@charterlint/reporters";
import { readWaivers, saysSomething, waiversName, withWaivers } from "@charterlint/runner";
import { entryOf } from "../decisions/entry-of.ts";
import type { Entry } from "../decisions/entry-of.ts";
import { waiversFile } from "../decisions/read-decisions.ts";
import { MistakesError, UsageError } from "../errors.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { gather, readingPlugins, taggingPlugins } from "../plugins.ts";
import { isRule, unknownRule } from "../rule-index.ts";
import { parseTarget, placeIn } from "../target.ts";
import type { Target } from "../target.ts";
import { today } from "../today.ts";
import { reviewTexts } from "../work/review-texts.ts";
import type { ReviewFlags } from "../work/review-texts.ts";

export interface WaiveFlags extends Omit<ReviewFlags, "strict" | "baseline"> {
  readonly rule: string;
  readonly reason: string;
  readonly author: string;
  readonly until: string;
  readonly fingerprint?: string;
}

/** `charterlint waive`: writes down that somebody answers for what a rule objects to at a place, until a date. Gives the exit code. */
export async function waive(target: string | undefined, flags: WaiveFlags, io: Io): Promise<number> {
  const { reason, author, until, fingerprint } = flags;
  if ((target === undefined) === (fingerprint === undefined)) throw new UsageError("Name either the place (FILE#EID or FILE:LINE) or the provision's --fingerprint.");
  if (!saysSomething(reason)) throw new UsageError(`--reason "${reason}": say why the objection doesn't hold here, in ten letters at the least.`);
  if (author.trim() === "") throw new UsageError("--author: name who answers for it.");
  if (until < (flags.asOf ?? today(io))) throw new UsageError(`--until ${until} has passed already.`);
  const path = waiversFile(flags, io) ?? join(flags.settings ? dirname(flags.settings.file) : io.cwd, waiversName);
  const known = existsSync(path) ? await readWaivers(path, io.cwd) : undefined;
  if (known && known.problems.length > 0) throw new MistakesError(known.problems);
  const messages = new Messages(io, flags.quiet);
  const entries = target === undefined ? [await entryByFingerprint(fingerprint!, flags, io)] : await entriesAt(parseTarget(target), path, flags, io, messages);
  if (messages.hasErrors) return messages.end(), exit.wrong;
  const { text, renewed } = await withWaivers(known && await readFile(path, "utf8"), entries.map((entry) => ({ ...entry, reason: reason.trim(), author: author.trim(), until })));
  const file = await openOutput(path, io);
  await file.write(text);
  await file.close();
  for (const { rule, label } of entries) io.stdout.write(clean(`${relative(io.cwd, path)}: ${rule}, ${label}: ${renewed > 0 ? "renewed" : "waived"} until ${until}.`) + "\n");
  messages.end();
  return exit.clean;
}

async function entryByFingerprint(fingerprint: string, { pack = [], rule }: WaiveFlags, io: Io): Promise<Entry> {
  if (!/^[0-9a-f]{16}$/.test(fingerprint)) throw new UsageError(`--fingerprint ${fingerprint}: expected 16 digits and letters a to f, as check --format json gives provision.fingerprint.`);
  const { packs } = await choosePacks(pack, await taggingPlugins(), io);
  const rules = packs.flatMap((each) => each.rules);
  const [found, ...others] = rules.filter((each) => isRule(each, rule));
  if (!found) throw new UsageError(unknownRule(rule, rules));
  return { rule: others.length === 0 ? found.id : found.check, fingerprint, label: `the provision ${fingerprint}` };
}

/** Entries for what the rule, or the rules of the check, object to at the place; each once. */
async function entriesAt(target: Target, path: string, flags: WaiveFlags, io: Io, messages: Messages): Promise<Entry[]> {
  const { file } = target;
  const { reviews: [review, ...more], packs } = await reviewTexts([file], { ...flags, strict: true }, io, messages);
  if (more.length > 0) throw new UsageError(`${file} holds several texts; name a file that holds one act.`);
  if (!review) return [];
  const rules = packs.flatMap((pack) => pack.rules);
  const named = new Set(rules.filter((rule) => isRule(rule, flags.rule)).map(({ id }) => id));
  if (named.size === 0) throw new UsageError(unknownRule(flags.rule, rules));
  const open = review.findings.filter(({ status }) => status === "open" || status === "unknown");
  const meant = open.filter((finding) => named.has(finding.rule) && isAt(review, finding, target));
  if (meant.length === 0) throw new UsageError(nothingThere(review, open, named, target, flags.rule));
  const languages = gather(await readingPlugins(), "languages");
  const entries = meant.map((finding) => entryOf(review, finding, path, io.cwd, languages));
  return [...new Map(entries.map((entry) => [`${entry.rule} ${entry.fingerprint}`, entry])).values()];
}

function isAt({ act }: Review, { provision, span }: Finding, target: Target): boolean {
  const place = placeIn(act, target);
  return "eId" in place ? provision.eId === place.eId : place.start <= span.start && span.start < place.end;
}

function nothingThere(review: Review, open: readonly Finding[], named: ReadonlySet<string>, target: Target, rule: string): string {
  const { file } = target;
  const elsewhere = [...new Set(open.filter((finding) => named.has(finding.rule)).map(({ provision }) => `${file}#${provision.eId}`))];
  const here = [...new Set(open.filter((finding) => isAt(review, finding, target)).map((finding) => finding.rule))];
  const hints = [
    ...(elsewhere.length > 0 ? [`it does at ${elsewhere.slice(0, 5).join(", ")}`] : []),
    ...(here.length > 0 ? [`here ${here.length === 1 ? "speaks" : "speak"} ${here.slice(0, 5).join(", ")}`] : []),
  ];
  return `${rule} objects to nothing there${hints.length > 0 ? `; ${hints.join("; ")}` : ""}.`;
}
