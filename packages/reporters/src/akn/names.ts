import type { Provision } from "@charterlint/core";

/** The eIds that are written: the act's own, without white space, which Akoma Ntoso doesn't allow there. */
export class Names {
  readonly #taken = new Set<string>(["charterlint", "unknown"]);

  /** The eId of a provision; to be asked for once each. */
  of({ eId }: Provision): string | undefined {
    if (eId === "") return undefined;
    const base = eId.trim().replaceAll(/\s+/gu, "-");
    let name = base;
    for (let nth = 2; this.#taken.has(name); nth++) name = `${base}_${nth}`;
    this.#taken.add(name);
    return name;
  }
}
