import { type FSWatcher, statSync, watch } from "node:fs";
import { resolve } from "node:path";

/** An editor writes a file in several steps: what changes within this many milliseconds is one change. */
const quiet = 150;

/**
 * Watches files and folders with all that is in them.
 * @param paths as named by the user, relative to `cwd`.
 * @param onChange is given those of the paths in which something changed, once it has been quiet.
 * @returns what ends the watch.
 */
export function watchPaths(paths: readonly string[], cwd: string, onChange: (changed: readonly string[]) => void): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const all = paths.filter((path) => changed.has(path));
    changed.clear();
    onChange(all);
  };
  const watchers = paths.map((path): FSWatcher => {
    const absolute = resolve(cwd, path);
    const watcher = watch(absolute, { recursive: statSync(absolute).isDirectory() }, () => {
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(tell, quiet);
    });
    // A folder that is deleted is looked at once more, and said to be gone.
    return watcher.on("error", () => watcher.close());
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
