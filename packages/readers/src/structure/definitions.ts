import type { Structure } from "./compile.ts";
import type { Node } from "./node.ts";
import type { OpenProvisions } from "./open-provisions.ts";
import { openUnnumbered } from "./paragraphs.ts";

/** Words of a lead-in in which definitions are announced, in characters. */
const REACH = 200;

/** Reads definitions without numbers: each is a provision of its own in what they are listed in. */
export class DefinitionReader {
  private readonly known = new Map<Node, boolean>();
  private readonly structure: Structure;

  constructor(structure: Structure) {
    this.structure = structure;
  }

  /** A defined term begins where the words now are; whether it is listed among definitions is decided here. */
  read(open: OpenProvisions): void {
    const owner = open.stack.findLast((node) => node.level !== undefined && !node.level.list);
    if (owner === undefined || (open.top.last === "" && open.top !== owner) || !this.defines(open, owner)) return;
    // Where the definitions are numbered, a term in quotation marks inside one is part of it.
    if (owner.children.some((child) => child.level !== undefined)) return;
    open.closeTo((node) => node === owner);
    openUnnumbered(open, owner, this.structure.unnumbered);
    open.top.role = "definitions";
  }

  private defines(open: OpenProvisions, owner: Node): boolean {
    const known = this.known.get(owner);
    if (known !== undefined) return known;
    const heading = owner.heading === undefined ? "" : open.text.slice(owner.heading.start, owner.heading.end);
    const from = owner.head?.end ?? owner.start;
    const leadIn = open.text.slice(from, Math.min(open.at, from + REACH));
    const result = this.structure.definitions.test(heading) || this.structure.definitions.test(leadIn);
    this.known.set(owner, result);
    return result;
  }
}
