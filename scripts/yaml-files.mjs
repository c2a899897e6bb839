// Reads the YAML files below a folder of the repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";

export const root = new URL("..", import.meta.url);

/** @param {string} folder relative to the repository's root, with a slash at its end; gives {path, text} sorted by path. */
export function yamlIn(folder) {
  if (!existsSync(new URL(folder, root))) return [];
  return readdirSync(new URL(folder, root), { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => ({ path: `${folder}${file}`, text: readFileSync(new URL(`${folder}${file}`, root), "utf8") }));
}

/** Prints problems as file:line:column and remembers that something is wrong. */
export function tell(problems) {
  for (const { file, line, column, message, severity } of problems) {
    process.stderr.write(`${file}:${line}:${column} ${message}\n`);
    if (severity === "error") process.exitCode = 1;
  }
}
