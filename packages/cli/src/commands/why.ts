import { createEngine } from "@charterlint/core";
import type { CompiledRule } from "@charterlint/core";
import { printJson, whyFile, whyText } from "@charterlint/reporters";
import { openCache } from "../cache.ts";
import { UsageError } from "../errors.ts";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { choosePacks } from "../packs.ts";
import { taggingPlugins } from "../plugins.ts";
import { openReading } from "../reading.ts";
import { lookOf, reportOptions } from "../report-options.ts";
import type { ReportFlags } from "../report-options.ts";
import { isRule, unknownRule } from "../rule-index.ts";
import { parseTarget, placeIn } from "../target.ts";
import { today } from "../today.ts";

export interface WhyFlags extends ReportFlags {
  readonly rule?: string;
  readonly pack?: readonly string[];
  readonly language?: string;
  readonly format: string;
  readonly output?: string;
  readonly asOf?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
}

/** `charterlint why`: for a line or a provision, why rules fire there and why others don't. Gives the exit code. */
export async function why(target: string, flags: WhyFlags, io: Io): Promise<number> {
  const aim = parseTarget(target);
  const { file } = aim;
  const messages = new Messages(io, flags.quiet);
  const plugins = await taggingPlugins();
  const chosen = await choosePacks(flags.pack ?? [], plugins, io, openCache(flags.cache, io));
  messages.take(chosen.problems);
  const reading = await openReading([file], plugins, flags.language, io);
  messages.take(reading.problems);
  if (messages.hasErrors) return messages.end(), exit.wrong;
  const [input] = reading.inputs;
  if (reading.inputs.length > 1 || input?.kind === "list") throw new UsageError(`${file} holds several texts; name a file that holds one act.`);
  const rules = chosen.packs.flatMap((pack) => pack.rules);
  const { rule } = flags;
  if (rule !== undefined && !rules.some((each) => isRule(each, rule))) throw new UsageError(unknownRule(rule, rules));
  const engine = createEngine({ plugins, packs: chosen.packs, authorities: chosen.authorities, measureAgainst: chosen.authoritiesNamed ? "all" : "jurisdiction" });
  const output = await openOutput(flags.output, io, reading.paths);
  const options = reportOptions(lookOf(flags, output, io), plugins, chosen);
  for await (const { act, problems } of reading.acts()) {
    messages.take(problems);
    if (!act) continue;
    const explanation = await engine.explain(act, {
      asOf: flags.asOf ?? today(io),
      place: placeIn(act, aim),
      ...(rule === undefined ? {} : { isWanted: (each: CompiledRule) => isRule(each, rule) }),
      ...(flags.language === undefined ? {} : { language: flags.language }),
      ...(flags.reportLanguage === undefined ? {} : { reportLanguage: flags.reportLanguage }),
    });
    if (explanation.places.length === 0) throw new UsageError(`${target}: no provision with words of its own stands there; \`charterlint structure ${file}\` shows the act as it was read.`);
    await output.write(flags.format === "json" ? `${printJson(whyFile(explanation, file, options), 2)}\n` : whyText(explanation, file, rule !== undefined, options));
  }
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}
