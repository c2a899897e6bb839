import type { CompiledPack } from "@charterlint/core";
import { sha256 } from "./sha256.ts";

/** What `pack build` writes. */
export interface BuiltPack {
  readonly format: "charterlint-pack/1";
  /** Of the pack, written as JSON without white space. */
  readonly sha256: string;
  readonly pack: CompiledPack;
}

/**
 * A compiled pack as one file of JSON, the same on every machine.
 * @param folder where the pack was read from: its files are named as they stand in it.
 */
export async function buildPack(pack: CompiledPack, folder: string): Promise<string> {
  const inFolder = (file: string): string => file.replaceAll("\\", "/").replace(`${folder.replaceAll("\\", "/").replace(/\/$/, "")}/`, "");
  const named = { ...pack, rules: pack.rules.map((rule) => ({ ...rule, file: inFolder(rule.file) })) };
  const built: BuiltPack = { format: "charterlint-pack/1", sha256: await sha256(JSON.stringify(named)), pack: named };
  return `${JSON.stringify(built)}\n`;
}
