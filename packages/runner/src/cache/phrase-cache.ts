import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { KeptPhrases, PhraseStore } from "@charterlint/core";
import type { Cache } from "./cache.ts";
import { packEntry, unpackEntry } from "./entry.ts";

/** Compiled phrases in a cache, by the phrases' own text. Reads and writes at once: the engine asks in the middle of its work, once a language. */
export function phraseCache(cache: Cache): PhraseStore {
  const pathOf = (source: string): string => cache.entry("phrases", source).path;
  return {
    get(source) {
      try {
        const path = pathOf(source);
        const kept = unpackEntry(readFileSync(path)) as KeptPhrases | undefined;
        const now = new Date();
        utimesSync(path, now, now);
        return kept;
      } catch {
        return undefined;
      }
    },
    put(source, kept) {
      const path = pathOf(source);
      const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(draft, packEntry(kept));
        renameSync(draft, path);
      } catch {
        discard(draft);
      }
    },
  };
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // It could not be made in the first place.
  }
}
