import { type CompiledAuthority, type CompiledPack, definePlugin, type Plugin } from "@charterlint/core";
import * as data from "./generated/data.ts";

/** Check packs by name. Examples are a third of them, and only their tests and their authors read them: they are parsed when somebody asks. */
export const packs: Record<string, CompiledPack> = withExamples(data.packs);

/** Authority packs by name. */
export const authorities: Record<string, CompiledAuthority> = data.authorities;

/** All check packs and authority packs that the project ships. */
export const rules: Plugin = definePlugin({ name: "@charterlint/rules", packs, authorities });

function withExamples(all: Record<string, CompiledPack>): Record<string, CompiledPack> {
  let parsed: ReturnType<typeof data.examples> | undefined;
  for (const { rules: own } of Object.values(all)) {
    for (const rule of own) Object.defineProperty(rule, "examples", { enumerable: true, get: () => (parsed ??= data.examples())[rule.id] ?? {} });
  }
  return all;
}
