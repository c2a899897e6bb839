import { createEngine } from "@charterlint/core";
import type { Act } from "@charterlint/core";
import { tagReporters } from "@charterlint/reporters";
import type { Tagged as TaggedText, TagReporter } from "@charterlint/reporters";
import { Cache, perform, phraseCache } from "@charterlint/runner";
import type { Outcome, Task } from "@charterlint/runner";
import { taggingPlugins } from "../plugins.ts";
import { readOptions } from "../reading.ts";
import { reportOptions } from "../report-options.ts";
import { languageOf } from "./language-of.ts";
import type { TagSetUp } from "./set-up.ts";

/** What is left to say of a text that was tagged: its report, where reports can be joined, else its tags. */
export type Tagged = { readonly report: string } | { readonly tagged: TaggedText };

/** Reads, tags and reports texts on the terms of `setUp`. */
export async function openTag({ format, look, phrases, ...given }: TagSetUp): Promise<(task: Task) => Promise<Outcome<Tagged>>> {
  const plugins = await taggingPlugins();
  const reading = readOptions(plugins, undefined);
  const engine = createEngine({ plugins, ...(phrases === undefined ? {} : { store: phraseCache(new Cache(phrases)) }) });
  const reporter = tagReporters[format] as TagReporter;
  const options = reportOptions(look, plugins);
  const work = (act: Act, { source }: Task, language: string | undefined): Tagged => {
    const read = source.id === undefined ? act : undivided(act);
    const tagged = { source, act: read, tags: engine.tag(read, language) };
    return reporter.streams ? { report: reporter.report([tagged], options) } : { tagged };
  };
  return (task) => {
    const language = languageOf(task, given);
    return perform(task, { reading: language === undefined ? reading : { ...reading, language }, work: (act) => work(act, task, language) });
  };
}

/** A text of a list is tagged as a whole: as one provision. */
function undivided(act: Act): Act {
  return { ...act, root: { ...act.root, children: [] } };
}
