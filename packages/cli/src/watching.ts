import { readdirSync, statSync, watch } from "node:fs";
import { dirname, join } from "node:path";

/** Editors write a file in several steps: after so many milliseconds without another one it is written. */
const settling = 150;

/** Waits for changes of files and folders. */
export class Watching {
  readonly #watched = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isPending = false;
  #wake: () => void = () => undefined;

  /** Has an absolute path watched: a folder to the bottom, of anything else the folder it is in, where an editor puts the new file in its place. */
  add(path: string): void {
    const isWhole = isFolder(path);
    const folder = isWhole ? path : dirname(path);
    if (this.#watched.has(folder) || !isFolder(folder)) return;
    this.#watched.add(folder);
    watch(folder, { recursive: isWhole }, () => this.#note()).on("error", () => this.#watched.delete(folder));
  }

  /** Resolves when something has changed since it was last asked, however long ago. */
  async next(): Promise<void> {
    if (!this.#isPending) await new Promise<void>((wake) => { this.#wake = wake; });
    this.#isPending = false;
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
