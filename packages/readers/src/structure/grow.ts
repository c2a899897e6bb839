import type { Structure } from "./compile.ts";
import { DefinitionReader } from "./definitions.ts";
import { following, linkItems, type Event } from "./events.ts";
import type { Head } from "./heads.ts";
import type { Candidate } from "./items.ts";
import { isSpace } from "./lines.ts";
import { newNode, type Node } from "./node.ts";
import { OpenProvisions } from "./open-provisions.ts";
import { readParagraph } from "./paragraphs.ts";
import { chooseReading, type Choice } from "./sequence.ts";

/** Grows the tree from events in text order. Words before an event belong to what is open then. */
export function growTree(text: string, structure: Structure, events: readonly Event[]): Node {
  const open = new OpenProvisions(text);
  const definitions = new DefinitionReader(structure);
  const links = linkItems(events);
  const nextItem = (index: number): Candidate | undefined => following(events, links, index).next().value;
  for (const [index, event] of events.entries()) {
    if (event.start < open.at) continue;
    open.takeWords(event.start);
    if (event.type === "head") openHead(open, event.head);
    else if (event.type === "part") openPart(open, event);
    else if (event.type === "quoted") addQuoted(open, event);
    else if (event.type === "term") definitions.read(open);
    else if (event.type === "paragraph") readParagraph(open, nextItem(index), structure.unnumbered);
    else {
      const adjacent = open.at === event.start && open.top.last === "";
      const choice = chooseReading(event.item, open.stack, following(events, links, index), adjacent);
      if (choice !== undefined) openItem(open, event.item, choice);
      else if (event.item.strong) readParagraph(open, nextItem(index), structure.unnumbered);
    }
  }
  open.takeWords(text.length);
  return open.root;
}

function openHead(open: OpenProvisions, head: Head): void {
  const { level, number } = head;
  open.closeTo(({ level: outer }) => outer !== undefined && (outer.annex ? !level.annex : outer.role === "container" && !level.annex && outer.index < level.index));
  const spelled = level.role === "container" && number.spelled === true;
  open.open(newNode({
    kind: level.kind, prefix: level.prefix, level, num: number.num, order: number.order,
    key: spelled ? number.order?.join("-") ?? "" : number.num ?? "", start: head.start, end: head.headEnd,
    head: { start: head.start, end: head.headEnd }, heading: head.heading, role: level.annex ? "annex" : undefined,
  }), head.textStart);
}

function openPart(open: OpenProvisions, part: Extract<Event, { type: "part" }>): void {
  const { kind, start, end, head, role } = part;
  open.closeTo((node) => node === open.root);
  open.open(newNode({ kind, prefix: kind, start, end, head, heading: head, role }), head?.end ?? start);
}

function addQuoted(open: OpenProvisions, { start, end }: { start: number; end: number }): void {
  const parent = open.top;
  const key = String(parent.children.filter((child) => child.kind === "quotedStructure").length + 1);
  open.open(newNode({ kind: "quotedStructure", prefix: "qstr", key, start, end, role: "quoted" }), start);
  open.takeWords(end);
  open.stack.pop();
  parent.last = open.lastSign(end);
}

function openItem(open: OpenProvisions, item: Candidate, { reading, parent, sibling }: Choice): void {
  open.closeTo((node) => node === parent);
  const before = parent.children.findLast((child) => child.level === reading.level);
  const list = before === undefined ? 1 : sibling ? before.list : before.list + 1;
  // Cyrillic letters are counted, since Kazakh and Russian lists of one law run through different alphabets.
  const place = sibling ? String(Number(before?.key ?? 0) + 1) : "1";
  let end = item.end;
  while (end > item.start && isSpace(open.text.charCodeAt(end - 1))) end--;
  open.open(newNode({
    kind: reading.level.kind, prefix: reading.level.prefix, level: reading.level, num: reading.num === "" ? undefined : reading.num, order: reading.order,
    key: reading.cyrillic ? place : reading.num, list, strong: item.strong, start: item.start, end, head: { start: item.start, end },
  }), item.end);
}
