import type { EntryPlace, Language, RuleOverride, Severity } from "@charterlint/core";

/** A pack as a configuration names it: a built-in one or an npm package by name, any other by its absolute path. */
export interface PackName {
  readonly name: string;
  readonly at: EntryPlace;
}

/** Other settings for some files. */
export interface FileSettings {
  /** Absolute path of the folder that `globs` are relative to. */
  readonly folder: string;
  readonly globs: readonly string[];
  readonly rules: readonly RuleOverride[];
  readonly language?: Language | undefined;
}

/** A configuration with all that it extends; of single values the last one said, lists one after the other. */
export interface Config {
  /** Absolute path of the file it was read from. */
  readonly file: string;
  readonly packs: readonly PackName[];
  readonly authorities: readonly PackName[];
  /** One layer a file, later ones winning. */
  readonly rules: readonly (readonly RuleOverride[])[];
  readonly overrides: readonly FileSettings[];
  readonly language?: Language;
  readonly reportLanguage?: Language;
  readonly failOn?: Severity | "never";
  /** Date in the form 2026-11-22. */
  readonly asOf?: string;
  /** Absolute paths. */
  readonly waivers?: string;
  readonly baseline?: string;
}

/** Names under which a configuration is looked for. */
export const configNames: readonly string[] = ["charterlint.config.yaml", "charterlint.config.yml"];
