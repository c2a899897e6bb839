import type { Act, Plugin, ReadContext } from "@charterlint/core";
import { UsageError } from "./errors.ts";
import { gather } from "./plugins.ts";

/** Examples are read as plain text, in the language they stand under. */
export async function exampleReader(plugins: readonly Plugin[]): Promise<(text: string, language: string) => Act> {
  const { readText } = await import("@charterlint/readers");
  const context: ReadContext = { structures: gather(plugins, "structures"), languages: gather(plugins, "languages") };
  return (text, language) => {
    const { act, problems } = readText(text, "example.txt", context);
    if (!act) throw new UsageError(`An example cannot be read: ${problems[0]?.message ?? ""} “${text.slice(0, 60)}”`);
    return { ...act, language };
  };
}
