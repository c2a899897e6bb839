import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createEngine } from "@charterlint/core";
import type { Act, Tag } from "@charterlint/core";
import { evaluate, Measurement, tagsIn } from "@charterlint/evaluate";
import { printJson } from "@charterlint/reporters";
import { UsageError } from "../errors.ts";
import { doubts } from "../evaluation/doubts.ts";
import { evaluationText } from "../evaluation/evaluation-text.ts";
import type { NamedFile } from "../evaluation/gold-text.ts";
import { goldTexts } from "../evaluation/gold-texts.ts";
import { withOwnThemes } from "../evaluation/own-themes.ts";
import { readMap } from "../evaluation/read-map.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { gather, taggingPlugins } from "../plugins.ts";
import { Progress } from "../progress.ts";
import { readOptions } from "../reading.ts";

export interface EvalFlags {
  readonly map?: string;
  readonly texts?: string;
  readonly corpus?: string;
  readonly labels: string;
  readonly parents: boolean;
  readonly words?: readonly string[];
  readonly threshold: number;
  readonly themes?: readonly string[];
  readonly minSupport: number;
  readonly split?: string;
  readonly worst: number;
  readonly language?: string;
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

const resamples = 1000;
const seed = 1;

/** `charterlint eval`: precision, recall and F1 of themes against labels. Gives the exit code. */
export async function evaluateGold(path: string, flags: EvalFlags, io: Io): Promise<number> {
  const messages = new Messages(io, flags.quiet);
  const gold = named(path, io);
  const [texts, corpus, mapFile] = [flags.texts, flags.corpus, flags.map].map((name) => (name === undefined ? undefined : named(name, io)));
  const { map, problems } = mapFile ? readMap(mapFile) : { problems: [] };
  const own = await withOwnThemes(flags.words ?? [], await taggingPlugins(), io);
  messages.take([...problems, ...own.problems]);
  // Figures by a broken table, or without words that were asked for, would be wrong without looking so.
  if (messages.hasErrors) return messages.end(), exit.wrong;
  const engine = createEngine({ plugins: own.plugins });
  const output = await openOutput(flags.output, io, [gold, texts, mapFile].flatMap((file) => (file ? [file.path] : [])));
  const terms = { parents: flags.parents, ...(map ? { map } : {}) };
  const measurement = new Measurement({ ...terms, threshold: flags.threshold, worst: flags.worst });
  const asked = { labels: flags.labels, ...(flags.split === undefined ? {} : { split: flags.split }) };
  const sources = { ...asked, gold, ...(texts ? { texts } : {}), ...(corpus ? { corpus } : {}) };
  const progress = new Progress(io, 1, flags.quiet);
  messages.progress = progress;
  let [bad, missing] = [0, 0];
  let last: { readonly act: Act; readonly tags: readonly Tag[] } | undefined;
  for await (const { text, within, ...lost } of goldTexts(sources, readOptions(own.plugins, flags.language))) {
    messages.take(lost.problems);
    bad += lost.bad ?? 0;
    missing += lost.missing ?? 0;
    // Sections of an act follow one another; it is tagged once.
    if (within && last?.act !== within.act) last = { act: within.act, tags: engine.tag(within.act, flags.language) };
    if (text) measurement.add({ ...text, tags: within && last ? tagsIn(within.section, last.tags) : engine.tag(text.act, flags.language) });
    await progress.advance();
  }
  progress.end();
  const themes = flags.themes ?? [];
  const evaluation = evaluate(measurement, { ...terms, named: themes, minSupport: flags.minSupport, halves: flags.split !== undefined, resamples, seed });
  const known = new Set(Object.values(gather(own.plugins, "themes")).map(({ theme }) => theme));
  messages.take(doubts({ ...asked, gold: path, themes, ...(mapFile && map ? { map: { name: mapFile.name, is: map } } : {}) }, measurement, evaluation, known));
  const head = { gold: path, threshold: flags.threshold, minSupport: flags.minSupport, bad, missing };
  await output.write(flags.format === "json" ? `${printJson({ ...head, resamples, seed, ...evaluation }, 2)}\n` : evaluationText(evaluation, head));
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}

/** @throws UsageError where there is no such file or folder. */
function named(name: string, io: Io): NamedFile {
  const path = resolve(io.cwd, name);
  if (!existsSync(path)) throw new UsageError(`${name}: there is no such file or folder; check the path.`);
  return { name, path };
}
