import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, Problem, ThemeData } from "@charterlint/core";
import { systemReason } from "@charterlint/runner";
import type { Io } from "../io.ts";

/**
 * Themes from YAML files (`schemas/theme.schema.json`), as plugins to work with instead of `plugins`: a theme whose id a file has is
 * that file's.
 */
export async function withOwnThemes(files: readonly string[], plugins: readonly Plugin[], io: Io): Promise<{ plugins: readonly Plugin[]; problems: readonly Problem[] }> {
  if (files.length === 0) return { plugins, problems: [] };
  const { validateData, YamlSource } = await import("@charterlint/packs");
  const themes: Record<string, ThemeData> = {};
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      const source = new YamlSource({ path: file, text: await readFile(resolve(io.cwd, file), "utf8") });
      const wrong = validateData(source, "theme");
      problems.push(...wrong);
      if (wrong.length > 0) continue;
      const theme = source.data as ThemeData;
      if (theme.theme in themes) problems.push({ severity: "error", code: "same-theme", message: `The theme ${theme.theme} is in another file too; give it in one.`, file });
      themes[theme.theme] = theme;
    } catch (error) {
      problems.push({ severity: "error", code: "unreadable", message: `Cannot be read: ${systemReason(error)}.`, file });
    }
  }
  const others = plugins.map((plugin) => plugin.themes ? { ...plugin, themes: Object.fromEntries(Object.entries(plugin.themes).filter(([, { theme }]) => !(theme in themes))) } : plugin);
  return { plugins: [...others, { name: "own themes", themes }], problems };
}
