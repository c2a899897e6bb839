import type { Review, Uses } from "@charterlint/core";
import { createEngine, hashOf } from "@charterlint/core";
import reporters, { tallyOf } from "@charterlint/reporters";
import type { Tally } from "@charterlint/reporters";
import { Cache, perform, phraseCache } from "@charterlint/runner";
import type { Job, Outcome, Task } from "@charterlint/runner";
import { settleFile } from "../decisions/settle-file.ts";
import { fails } from "../exit-codes.ts";
import { packsNamed } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { readOptions } from "../reading.ts";
import { reportOptions } from "../report-options.ts";
import { languageOf } from "./language-of.ts";
import type { CheckSetUp } from "./set-up.ts";

/** What is left to say of a text that was checked: its report, where reports can be joined, else the review itself. */
export type Checked = ({ readonly report: string } | { readonly review: Review }) & {
  readonly tally: Tally;
  readonly measured: boolean;
  readonly fails: boolean;
  /** What became of waivers, baseline and overrides. */
  readonly uses?: Uses;
};

/** Reads, checks and reports texts on the terms of `setUp`. The engine is made when the first text is really checked. */
export async function openCheck(setUp: CheckSetUp): Promise<(task: Task) => Promise<Outcome<Checked>>> {
  const { packs: names, loaded, asOf, language, look, format, failOn, base, decisions, cwd } = setUp;
  const plugins = await taggingPlugins();
  const chosen = await packsNamed(names, async (name) => loaded[name]!);
  const reading = readOptions(plugins, language);
  const store = setUp.cache && new Cache(setUp.cache.folder);
  const engine = once(() => createEngine({
    plugins,
    packs: chosen.packs,
    authorities: chosen.authorities,
    measureAgainst: chosen.authoritiesNamed ? "all" : "jurisdiction",
    ...(store ? { store: phraseCache(store) } : {}),
  }));
  const termsFor = (task: Task): { asOf: string; language?: string; reportLanguage?: string } => {
    const spoken = languageOf(task, { language, files: decisions.files, cwd });
    return { asOf, ...(spoken === undefined ? {} : { language: spoken }), ...(look.language === undefined ? {} : { reportLanguage: look.language }) };
  };
  const reporter = reporters.reporters?.[format];
  const options = reportOptions(look, plugins, chosen);
  const hashes = [...chosen.packs, ...chosen.authorities].map(({ hash }) => hash);
  // What people have decided is no part of what is kept: it changes without the text.
  const cacheFor = (terms: object): Job<Review>["cache"] =>
    store && setUp.cache && { store, terms: JSON.stringify(["check", setUp.cache.stamp, hashes, chosen.authoritiesNamed, terms, base && hashOf(base.text)]) };
  return async (task) => {
    const terms = termsFor(task);
    const cache = cacheFor(terms);
    const outcome = await perform(task, {
      reading: terms.language === undefined ? reading : { ...reading, language: terms.language },
      work: (act) => engine().check(act, { ...terms, ...(base ? { base } : {}) }),
      ...(cache ? { cache } : {}),
    });
    const { result, ...rest } = outcome;
    if (!result) return rest;
    const { file } = task.source;
    const problems = [...outcome.problems, ...result.problems.map((problem) => (file === undefined ? problem : { ...problem, file }))];
    const { uses, ...review } = settleFile({ ...result, source: task.source, problems }, decisions, cwd);
    const common = { tally: tallyOf([review]), measured: review.policy.authorities.length > 0, fails: fails(review, failOn), ...(uses ? { uses } : {}) };
    return { ...rest, problems, result: reporter?.streams === true ? { report: reporter.report([review], options), ...common } : { review, ...common } };
  };
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
