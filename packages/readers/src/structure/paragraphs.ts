import type { Structure } from "./compile.ts";
import type { Candidate } from "./items.ts";
import { newNode, type Node } from "./node.ts";
import { endsSentence, type OpenProvisions } from "./open-provisions.ts";
import { chooseReading, type Choice } from "./sequence.ts";

type Unnumbered = Structure["unnumbered"];

/**
 * A paragraph without a number. In a numbered paragraph or article it is own words. After a list it closes the list: when the
 * list's sentence isn't over ("… көздейді.") it is own words of what the list belongs to; a new sentence is a provision of its own
 * there, numbered by its place among the unnumbered paragraphs. Between two points of a list it belongs to the first.
 * @param next the next place where a point may begin
 */
export function readParagraph(open: OpenProvisions, next: Candidate | undefined, unnumbered: Unnumbered): void {
  const { top, stack } = open;
  if (top.last === "" && top.children.length === 0) return;
  if (isUnnumbered(top, unnumbered)) {
    if (!endsSentence(top.last)) return;
    stack.pop();
    openUnnumbered(open, open.top, unnumbered);
    return;
  }
  if (top.level?.list !== true) {
    const closed = top.children.length > 0 && endsSentence(top.last) && top.level?.role !== "container" && top !== open.root;
    if (closed) openUnnumbered(open, top, unnumbered);
    else top.paragraphs++;
    return;
  }
  const goesOn = next?.strong === true ? chooseReading(next, stack, [].values(), false) : undefined;
  if (goesOn?.sibling === true && goesOn.parent === stack.at(-2)) return;
  // "3) кодексы:" and lines under it, each ending in a semicolon, are the point's own.
  top.indents ||= top.last === ":";
  if (top.last === ":" || (top.last === ";" && top.indents)) return;
  closeList(open, goesOn, unnumbered);
}

/** Opens a provision without a number; it has no head. */
export function openUnnumbered(open: OpenProvisions, owner: Node, { kind, prefix }: Unnumbered): void {
  const parent = isUnnumbered(owner, { kind, prefix }) ? open.stack.at(-2) ?? owner : owner;
  open.closeTo((node) => node === parent);
  parent.paragraphs++;
  open.open(newNode({ kind, prefix, key: String(parent.paragraphs), start: open.at, end: open.at }), open.at);
}

function closeList(open: OpenProvisions, goesOn: Choice | undefined, unnumbered: Unnumbered): void {
  const { stack, root } = open;
  const ended = endsSentence(open.top.last);
  const outer = goesOn?.sibling === true ? stack[stack.indexOf(goesOn.parent) + 1] : undefined;
  const inList = outer?.level?.list === true;
  const sentence = stack.findLast((node) => node.level?.list !== true) ?? root;
  const owner = inList ? outer : ended ? sentence : stack.at(-2) ?? root;
  open.closeTo((node) => node === owner);
  if (ended && !inList) openUnnumbered(open, owner, unnumbered);
  else owner.paragraphs++;
}

function isUnnumbered(node: Node, { kind }: Unnumbered): boolean {
  return node.level === undefined && node.kind === kind;
}
