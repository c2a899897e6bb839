import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { dirname, join } from "node:path";

/** Editors write a file in several steps: after so many milliseconds without another one it is written. */
const settling = 150;

/** Waits for changes of files and folders. */
export class Watching {
  readonly #watched = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #isPending = false;
  #isClosed = false;
  #wake: () => void = () => undefined;

  /** Has an absolute path watched: a folder to the bottom, of anything else the folder it is in, where an editor puts the new file in its place. */
  add(path: string): void {
    const isWhole = isFolder(path);
    const folder = isWhole ? path : dirname(path);
    if (this.#watched.has(folder) || !isFolder(folder)) return;
    const watcher = watch(folder, { recursive: isWhole }, () => this.#note());
    this.#watched.set(folder, watcher.on("error", () => {
      // A folder that is deleted is looked at once more, and can be watched again when it is back.
      watcher.close();
      this.#watched.delete(folder);
      this.#note();
    }));
  }

  /** Resolves when something has changed since it was last asked, however long ago; with false once it is closed. */
  async next(): Promise<boolean> {
    if (!this.#isPending && !this.#isClosed) await new Promise<void>((wake) => { this.#wake = wake; });
    this.#isPending = false;
    return !this.#isClosed;
  }

  /** Ends the watch. */
  close(): void {
    clearTimeout(this.#timer);
    this.#isClosed = true;
    for (const watcher of this.#watched.values()) watcher.close();
    this.#wake();
  }

  #note(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isPending = true;
      this.#wake();
    }, settling);
  }
}

/** Changes whenever the file, or one in the folder, is written, comes or goes. */
export function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? `${found.mtimeMs} ${found.size}` : "";
  return readdirSync(path, { recursive: true, encoding: "utf8" }).sort().map((name) => `${name} ${statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs}`).join("\n");
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
