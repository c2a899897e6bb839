import { resolve } from "node:path";
import { configNames, findUpward, readConfig, settingsOf } from "@charterlint/runner";
import type { Config } from "@charterlint/runner";
import { MistakesError } from "../errors.ts";
import type { FailOn } from "@charterlint/reporters";
import type { Io } from "../io.ts";
import { packNames } from "./pack-names.ts";

/** Flags that a configuration may stand in for. */
export interface ConfigurableFlags {
  readonly config?: string;
  readonly pack?: readonly string[];
  readonly language?: string;
  readonly reportLanguage?: string;
  readonly failOn?: FailOn;
  readonly asOf?: string;
}

/** Flags with what the configuration says where the command line says nothing, and the configuration for the rest. */
export type Configured<Flags> = Flags & {
  readonly settings?: Config;
  /** `pack` holds what the command line asks for, whatever the configuration names. */
  readonly packsChosen?: boolean;
};

/**
 * Reads the configuration that `--config` names, or the nearest one from the working directory upwards; gives the flags as they are where there is none.
 * @param file the one text that the command is on: a language that the configuration gives it counts
 * @throws MistakesError with every mistake of the configuration.
 */
export async function configured<Flags extends ConfigurableFlags>(flags: Flags, io: Io, file?: string): Promise<Configured<Flags>> {
  const path = flags.config === undefined ? findUpward(io.cwd, configNames) : resolve(io.cwd, flags.config);
  if (path === undefined) return { ...flags, packsChosen: flags.pack !== undefined };
  const { config, problems } = await readConfig(path, io.cwd);
  if (!config) throw new MistakesError(problems);
  const { reportLanguage, failOn, asOf } = config;
  const language = (file === undefined ? undefined : settingsOf(file, config.overrides, io.cwd).language) ?? config.language;
  const pack = flags.pack ?? await packNames(config, io);
  return {
    ...(language === undefined ? {} : { language }),
    ...(reportLanguage === undefined ? {} : { reportLanguage }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(asOf === undefined ? {} : { asOf }),
    ...flags,
    ...(pack.length === 0 ? {} : { pack }),
    packsChosen: flags.pack !== undefined,
    // Neither does the language of some files win over the command line.
    settings: flags.language === undefined ? config : { ...config, overrides: config.overrides.map((each) => ({ ...each, language: undefined })) },
  };
}
