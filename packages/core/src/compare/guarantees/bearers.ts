import type { Bearer } from "../../model/comparison.ts";
import type { Statement } from "./statements.ts";

/** Whose right a sentence speaks of. Citizens and foreigners together are everyone. */
export function bearerOf({ norms, concepts }: Statement): Bearer {
  const bearers = new Set(norms.flatMap((norm) => norm.bearers.map(({ concept }) => concept)));
  return named(bearers) ?? named(new Set(concepts.keys())) ?? "unnamed";
}

function named(concepts: ReadonlySet<string>): Bearer | undefined {
  if (concepts.has("person") || (concepts.has("citizen") && concepts.has("foreigner"))) return "everyone";
  if (concepts.has("citizen")) return "citizens";
  return concepts.has("everyone") || concepts.has("detainee") ? "everyone" : undefined;
}
