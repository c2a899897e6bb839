import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Review } from "@charterlint/core";
import { ENGINE_VERSION } from "@charterlint/core";
import { contentHash } from "@charterlint/runner";
import type { ChosenPacks } from "../packs.ts";
import { programFolder } from "../program-folder.ts";

/** Marks the lines in whatever document they stand; the number is that of their form. */
export const ORIGIN_MARK = "charterlint-verify 1";

/** What a check was made of: everything on which its findings depend. */
export interface OriginTerms {
  /** Files by what they were to the check, as they were named. */
  readonly files: readonly { readonly role: "input" | "base" | "pair"; readonly name: string }[];
  /** Packs as they were asked for; none: all that are built in. */
  readonly packs: readonly string[];
  readonly language?: string;
  readonly asOf: string;
}

/** One line of an origin: what it is about, of what, and its hash where it has one. */
export interface OriginLine {
  readonly key: string;
  readonly name: string;
  readonly hash?: string;
}

/** The lines by which `charterlint verify` makes a check again, and what it has to come to. Paths are relative to `cwd`. */
export async function originOf(review: Review, terms: OriginTerms, { packs, authorities }: Pick<ChosenPacks, "packs" | "authorities">, cwd: string): Promise<OriginLine[]> {
  const named = new Set([...review.policy.packs, ...review.policy.authorities]);
  const files = await Promise.all(terms.files.map(async ({ role, name }): Promise<OriginLine> => ({ key: role, name, hash: sha256(await readFile(resolve(cwd, name))) })));
  return [
    engineLine(),
    ...packs.filter(({ name, version }) => named.has(`${name}@${version}`)).map(({ name, version, hash }) => ({ key: "pack", name: `${name}@${version}`, hash })),
    ...authorities.filter(({ authority }) => named.has(authority)).map(({ authority, version, hash }) => ({ key: "authority", name: `${authority}@${version}`, hash })),
    ...files,
    { key: "as-of", name: terms.asOf },
    ...(terms.language === undefined ? [] : [{ key: "language", name: terms.language }]),
    ...terms.packs.map((name) => ({ key: "asked-pack", name })),
    findingsLine(review),
  ];
}

/** The program, by its version and the contents of its files. */
export function engineLine(): OriginLine {
  return { key: "engine", name: ENGINE_VERSION, hash: contentHash(programFolder) };
}

/** What was found, whatever was then decided about it. */
function findingsLine({ findings }: Review): OriginLine {
  const rows = findings.map(({ rule, fingerprint, status }) => `${rule} ${fingerprint} ${status === "waived" ? "open" : status}`).sort();
  return { key: "findings", name: String(rows.length), hash: sha256(rows.join("\n")) };
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The lines as they stand in a memo. */
export function printOrigin(lines: readonly OriginLine[]): string[] {
  return [ORIGIN_MARK, ...lines.map(({ key, name, hash }) => [key, name.replaceAll(/\s/gu, (space) => encodeURIComponent(space)), ...(hash === undefined ? [] : [hash])].join(" "))];
}

/** The lines in the text of a memo; undefined where it has none. */
export function parseOrigin(text: string): OriginLine[] | undefined {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const start = lines.lastIndexOf(ORIGIN_MARK);
  if (start < 0) return undefined;
  return lines.slice(start + 1).flatMap((line) => {
    const [, key, name, hash] = /^(engine|pack|authority|input|base|pair|as-of|language|asked-pack|findings) (\S+)(?: ([0-9a-f]{16,64}))?$/u.exec(line) ?? [];
    return key === undefined || name === undefined ? [] : [{ key, name: name.replaceAll(/%(?:20|09|C2%A0)/gu, decodeURIComponent), ...(hash === undefined ? {} : { hash }) }];
  });
}
