import { buildPack, loadPack } from "@charterlint/packs";
import { exit } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { readPack, sharedConcepts } from "../load-pack-at.ts";
import { Messages } from "../messages.ts";
import { openOutput } from "../output.ts";
import { taggingPlugins } from "../plugins.ts";

export interface PackBuildFlags {
  readonly output?: string;
}

/** `charterlint pack build`: a pack, with what it takes over from others, as one file. Gives the exit code. */
export async function packBuild(folder: string, flags: PackBuildFlags, io: Io): Promise<number> {
  const messages = new Messages(io);
  const plugins = await taggingPlugins();
  const { files, base, problems } = await readPack(folder, [], { plugins, io });
  const loaded = problems.length > 0 ? { problems } : loadPack(files, new Set(Object.keys(sharedConcepts(plugins))), base);
  messages.take(loaded.problems);
  if (loaded.authority) messages.take([{ severity: "error", code: "authority", message: "This is an authority, which is one file already; only a pack of checks is built.", file: folder }]);
  if (!loaded.pack) return messages.end(), exit.wrong;
  const output = await openOutput(flags.output, io);
  await output.write(await buildPack(loaded.pack, folder));
  await output.close();
  messages.end();
  return messages.hasErrors ? exit.wrong : exit.clean;
}
