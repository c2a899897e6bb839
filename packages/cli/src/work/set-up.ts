import type { Act } from "@charterlint/core";
import type { LoadedPack } from "@charterlint/packs";
import type { FailOn } from "@charterlint/reporters";
import type { FileSettings } from "@charterlint/runner";
import type { ReadDecisions } from "../decisions/read-decisions.ts";
import type { Look } from "../report-options.ts";

/** What any work on texts has to know: plain data, so that a worker can be told. */
interface CommonSetUp {
  readonly format: string;
  readonly look: Look;
  /** Language of all documents, where it was given. */
  readonly language?: string;
  /** Working directory: what names of files are relative to. */
  readonly cwd: string;
  readonly cache?: { readonly folder: string; readonly stamp: string };
}

export interface CheckSetUp extends CommonSetUp {
  readonly kind: "check";
  /** As `--pack` names them, and those of them that are not built in. */
  readonly packs: readonly string[];
  readonly loaded: Readonly<Record<string, LoadedPack>>;
  /** Date in the form 2026-11-22. */
  readonly asOf: string;
  readonly failOn: FailOn;
  /** The act that the bills amend. */
  readonly base?: Act;
  readonly decisions: ReadDecisions;
}

export interface TagSetUp extends CommonSetUp {
  readonly kind: "tag";
  /** Languages that the configuration gives some files. */
  readonly files: readonly FileSettings[];
  /** Folder in which compiled phrases are kept. */
  readonly phrases?: string;
}
