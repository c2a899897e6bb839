import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import type { Head } from "./heads.ts";
import type { Candidate } from "./items.ts";
import { isSpace } from "./lines.ts";
import { newNode, type Node } from "./node.ts";
import { chooseReading, type Choice } from "./sequence.ts";

/** What the text gives in reading order. */
export type Event =
  | { readonly type: "head"; readonly start: number; readonly head: Head }
  | { readonly type: "item"; readonly start: number; readonly item: Candidate }
  | { readonly type: "paragraph"; readonly start: number }
  | { readonly type: "term"; readonly start: number }
  | { readonly type: "part"; readonly start: number; readonly kind: string; readonly role: Node["role"]; readonly head: Span | undefined; readonly end: number }
  | { readonly type: "stop"; readonly start: number; readonly end: number };

/** Grows the tree from events in text order. Words before an event belong to what is open then. */
export class Grower {
  readonly root: Node;
  private stack: Node[];
  private at = 0;
  private readonly text: string;
  private readonly structure: Structure;
  private readonly events: readonly Event[];

  constructor(text: string, structure: Structure, events: readonly Event[]) {
    this.text = text;
    this.structure = structure;
    this.events = events;
    this.root = newNode({ kind: "act", prefix: "", start: 0, end: text.length });
    this.stack = [this.root];
  }

  grow(): Node {
    for (const [index, event] of this.events.entries()) {
      if (event.start < this.at) continue;
      this.takeWords(event.start);
      if (event.type === "head") this.onHead(event.head);
      else if (event.type === "part") this.onPart(event);
      else if (event.type === "item") this.onItem(event.item, index);
      else if (event.type === "stop") this.onStop(event);
      else if (event.type === "term") this.onTerm();
      else this.onParagraph(index);
    }
    this.takeWords(this.text.length);
    return this.root;
  }

  private get top(): Node {
    return this.stack.at(-1) ?? this.root;
  }

  /** The words since the last event are the open provision's own. */
  private takeWords(to: number): void {
    let end = to;
    while (end > this.at && isSpace(this.text.charCodeAt(end - 1))) end--;
    if (end > this.at) {
      this.top.last = this.lastSign(end);
      for (const node of this.stack) if (node !== this.root) node.end = Math.max(node.end, end);
    }
    this.at = Math.max(this.at, to);
  }

  /** Last character of the words, closing quotation marks and brackets left out. */
  private lastSign(end: number): string {
    let at = end - 1;
    while (at > this.at && /["»”’)\]*_]/u.test(this.text.charAt(at))) at--;
    const char = this.text.charAt(at);
    return /[\p{L}\p{N}]/u.test(char) ? this.text.charAt(end - 1) : char;
  }

  private push(node: Node, textStart: number): void {
    this.top.children.push(node);
    for (const open of this.stack) if (open !== this.root) open.end = Math.max(open.end, node.end);
    this.stack.push(node);
    this.at = textStart;
  }

  private onHead(head: Head): void {
    const { level, number } = head;
    this.popTo((node) => node === this.root || (node.level !== undefined && (node.level.annex ? !level.annex : node.level.role === "container" && !level.annex && node.level.index < level.index)));
    const order = number.order;
    const key = level.role === "container" && number.spelled === true && order !== undefined ? order.join("-") : number.num ?? "";
    this.push(newNode({
      kind: level.kind, prefix: level.prefix, level, num: number.num, order, key, start: head.start, end: head.headEnd,
      head: { start: head.start, end: head.headEnd }, heading: head.heading, role: level.annex ? "annex" : undefined,
    }), head.textStart);
  }

  private onPart(part: Extract<Event, { type: "part" }>): void {
    this.popTo((node) => node === this.root);
    this.push(newNode({ kind: part.kind, prefix: part.kind, start: part.start, end: part.end, head: part.head, heading: part.head, role: part.role }), part.head?.end ?? part.start);
  }

  /** A quoted text that an amending act inserts: one block, read no further. */
  private onStop(stop: Extract<Event, { type: "stop" }>): void {
    const parent = this.top;
    const key = String(parent.children.filter((child) => child.kind === "quotedStructure").length + 1);
    this.push(newNode({ kind: "quotedStructure", prefix: "qstr", key, start: stop.start, end: stop.end, role: "quoted" }), stop.start);
    this.takeWords(stop.end);
    this.stack.pop();
    parent.last = this.lastSign(stop.end);
  }

  private onItem(item: Candidate, index: number): void {
    const choice = chooseReading(item, this.stack, this.following(index), this.at === item.start && this.top.last === "");
    if (choice === undefined) {
      if (item.strong) this.onParagraph(index);
      return;
    }
    this.open(item, choice);
  }

  private open(item: Candidate, choice: Choice): void {
    const { reading, parent } = choice;
    this.popTo((node) => node === parent);
    const before = parent.children.findLast((child) => child.level === reading.level);
    const list = choice.sibling ? before?.list ?? 1 : before === undefined ? 1 : before.list + 1;
    // Cyrillic letters are counted, since Kazakh and Russian lists of one law run through different alphabets.
    const place = choice.sibling ? String(Number(before?.key ?? 0) + 1) : "1";
    const numEnd = this.trimEnd(item.start, item.end);
    this.push(newNode({
      kind: reading.level.kind, prefix: reading.level.prefix, level: reading.level, num: reading.num, order: reading.order,
      key: reading.cyrillic ? place : reading.num, list, start: item.start, end: numEnd, head: { start: item.start, end: numEnd },
    }), item.end);
  }

  private trimEnd(start: number, end: number): number {
    let at = end;
    while (at > start && isSpace(this.text.charCodeAt(at - 1))) at--;
    return at;
  }

  /** A paragraph without a number: goes on with what is open, or closes its list. */
  private onParagraph(index: number): void {
    const top = this.top;
    if (top.last === "" && top.children.length === 0) return;
    const unnumbered = top.level === undefined && top.kind === this.structure.unnumbered.kind;
    if (!unnumbered && top.level?.list !== true) {
      // After a list that has been closed, each new sentence in a paragraph of its own is a part again.
      if (top.children.length > 0 && /[.!?…]/u.test(top.last) && top.level?.role !== "container" && top !== this.root) this.openUnnumbered(top);
      else top.paragraphs++;
      return;
    }
    if (unnumbered) {
      if (!/[.!?…]/u.test(top.last)) return;
      this.stack.pop();
      this.openUnnumbered(this.top);
      return;
    }
    const next = this.following(index).next().value;
    const goesOn = next?.strong === true ? chooseReading(next, this.stack, [].values(), false) : undefined;
    if (goesOn?.sibling === true && goesOn.parent === this.stack.at(-2)) return;
    if (top.last === ":" || (top.last === ";" && this.indents === top)) {
      this.indents = top;
      return;
    }
    this.closeList(goesOn);
  }

  /** A definition without a number, among others: a provision of its own in what they are listed in. */
  private onTerm(): void {
    const owner = this.stack.findLast((node) => node.level !== undefined && !node.level.list);
    if (owner === undefined || (this.top.last === "" && this.top !== owner) || !this.defines(owner)) return;
    // Where the definitions are numbered, a term in quotation marks inside one is part of it.
    if (owner.children.some((child) => child.level !== undefined)) return;
    this.popTo((node) => node === owner);
    this.openUnnumbered(owner);
    this.top.role = "definitions";
  }

  private defines(owner: Node): boolean {
    const known = this.defining.get(owner);
    if (known !== undefined) return known;
    const heading = owner.heading === undefined ? "" : this.text.slice(owner.heading.start, owner.heading.end);
    const from = owner.head?.end ?? owner.start;
    const leadIn = this.text.slice(from, Math.min(this.at, from + 200));
    const result = this.structure.definitions.some((phrase) => phrase.test(heading) || phrase.test(leadIn));
    this.defining.set(owner, result);
    return result;
  }

  private readonly defining = new Map<Node, boolean>();

  /** The point whose unnumbered indents are being read. */
  private indents: Node | undefined;

  /** Words after the last point belong to what the list belongs to; a new sentence is a provision of its own there. */
  private closeList(goesOn: Choice | undefined): void {
    const ended = /[.!?…]/u.test(this.top.last);
    const outer = goesOn?.sibling === true ? this.stack[this.stack.indexOf(goesOn.parent) + 1] : undefined;
    const inList = outer?.level?.list === true;
    const sentence = this.stack.findLast((node) => node.level?.list !== true) ?? this.root;
    const owner = inList ? outer : ended ? sentence : this.stack.at(-2) ?? this.root;
    this.popTo((node) => node === owner);
    if (ended && !inList) this.openUnnumbered(owner);
    else owner.paragraphs++;
  }

  private openUnnumbered(owner: Node): void {
    // A part that has its own list closes with it.
    const parent = owner.level === undefined && owner.kind === this.structure.unnumbered.kind ? this.stack.at(-2) ?? owner : owner;
    this.popTo((node) => node === parent);
    parent.paragraphs++;
    const { kind, prefix } = this.structure.unnumbered;
    this.push(newNode({ kind, prefix, key: String(parent.paragraphs), start: this.at, end: this.at }), this.at);
  }

  private popTo(wanted: (node: Node) => boolean): void {
    while (this.stack.length > 1 && !wanted(this.top)) this.stack.pop();
  }

  /** Points that come after an event, up to the next article. */
  private *following(index: number): Generator<Candidate, undefined> {
    for (let at = index + 1; at < this.events.length; at++) {
      const event = this.events[at];
      if (event === undefined || event.type === "head" || event.type === "part") return;
      if (event.type === "item") yield event.item;
    }
  }
}
