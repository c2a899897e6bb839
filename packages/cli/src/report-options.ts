import { ENGINE_VERSION } from "@charterlint/core";
import type { LexiconData, Plugin, ReportOptions } from "@charterlint/core";
import type { FailOn } from "@charterlint/reporters";
import type { Io } from "./io.ts";
import type { Output } from "./output.ts";
import type { ChosenPacks } from "./packs.ts";
import { gather } from "./plugins.ts";

export type ColorMode = "auto" | "always" | "never";

/** Whether to colour: what was asked, then NO_COLOR and FORCE_COLOR, then whether a terminal shows it. */
export function wantsColor(mode: ColorMode, output: Output, { env }: Io): boolean {
  if (mode !== "auto") return mode === "always";
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0") return true;
  return output.isTerminal && env["TERM"] !== "dumb";
}

export interface ReportFlags {
  readonly color: ColorMode;
  readonly reportLanguage?: string;
  readonly show?: readonly string[];
  readonly failOn?: FailOn;
}

/** How a report looks: plain data, the same for whoever writes it. */
export type Look = Pick<ReportOptions, "language" | "color" | "width" | "show" | "failOn">;

/** How the report looks, from the flags and where it goes. */
export function lookOf(flags: ReportFlags, output: Output, io: Io): Look {
  return {
    ...(flags.reportLanguage === undefined ? {} : { language: flags.reportLanguage }),
    color: wantsColor(flags.color, output, io),
    width: output.width,
    show: flags.show ?? [],
    ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
  };
}

/** What reporters need to know, from the look, the plugins, and the packs (where there are any). */
export function reportOptions(look: Look, plugins: readonly Plugin[], { packs = [], authorities = [] }: Partial<Pick<ChosenPacks, "packs" | "authorities">> = {}): ReportOptions {
  return {
    ...look,
    engine: ENGINE_VERSION,
    languages: gather(plugins, "languages"),
    concepts: conceptsOf([...Object.values(gather(plugins, "lexicons")), ...packs.map(({ lexicon }) => lexicon)]),
    themes: Object.fromEntries(Object.values(gather(plugins, "themes")).map((theme) => [theme.theme, theme])),
    authorities: Object.fromEntries(authorities.map((authority) => [authority.authority, authority])),
    rules: Object.fromEntries(packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule]))),
  };
}

function conceptsOf(lexicons: readonly LexiconData[]): LexiconData["concepts"] {
  return Object.assign({}, ...lexicons.map(({ concepts }) => concepts)) as LexiconData["concepts"];
}
