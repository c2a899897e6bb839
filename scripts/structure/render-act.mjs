/**
 * How a tree is printed. `between`: what separates paragraphs; `heading`: where an article's and a container's heading stands;
 * `item`: the sign around a point's number that is given without any (`1` is printed `(1)` by most gazettes); `words`: article
 * numbers get their word (`Article 5.`, `Section 5.`) or only a full stop.
 */
export const STYLES = {
  printed: { between: "\n", heading: "same", item: (num) => `(${num})` },
  stacked: { between: "\n\n", heading: "below", item: (num) => `(${num})` },
  above: { between: "\n\n", heading: "above", item: (num) => `(${num})` },
  worded: { between: "\n", heading: "same", item: (num) => `(${num})`, words: true },
};

const CONTAINERS = new Set(["book", "part", "title", "subtitle", "chapter", "subchapter", "section", "subsection", "division", "subdivision", "tome", "attachment", "subpart", "article"]);

/**
 * An act as numbered plain text.
 * @param {import("@charterlint/core").Act} act read from XML.
 * @param {string} basic kind that is numbered through the act.
 */
export function renderAct(act, basic, style) {
  const lines = [];
  // The last line is a number that own words go on after.
  let open = false;
  let annexes = 0;
  const isHead = ({ kind }) => kind === basic || CONTAINERS.has(kind) && !(basic === "section" && kind === "subsection");
  const visit = (node) => {
    // A file may leave an annex's number to the print.
    if (node.role === "annex") annexes++;
    if (node.role === "annex" && node.head === undefined) lines.push(`${basic === "article" ? "ANNEX" : "SCHEDULE"} ${annexes}`);
    const { num, rest, first } = headOf(act, node, isHead(node) ? undefined : style.item);
    const inline = !isHead(node);
    const begun = pushHead(lines, { num: printedNumber(num, node, basic, style), rest, first, inline, basic: node.kind === basic }, style);
    if (begun !== undefined) open = begun;
    let at = node.head?.end ?? node.span.start;
    const words = (to) => {
      for (const line of kept(act, at, to).split("\n").map((each) => each.trim()).filter(Boolean)) {
        if (open) lines[lines.length - 1] += ` ${line}`;
        else lines.push(line);
        open = false;
      }
    };
    for (const child of node.children) {
      words(child.span.start);
      visit(child);
      at = Math.max(at, child.span.end);
    }
    words(node.span.end);
  };
  visit(act.root);
  return lines.join(style.between);
}

/** Puts number and heading on lines; true: own words go on in the last one; undefined: there are none. */
function pushHead(lines, { num, rest, first, inline, basic }, style) {
  if (num === "" && rest === "") return undefined;
  if (inline) {
    lines.push(`${num} ${rest}`.trim());
    return rest === "" || /[—–-]$/u.test(rest);
  }
  if (first) {
    lines.push(rest, num);
    return true;
  }
  if (rest === "" || num === "") lines.push(num || rest);
  else if (style.heading === "below") lines.push(num, rest);
  else if (style.heading === "above" && basic) lines.push(rest, num);
  else lines.push(`${num} ${rest}`);
  return rest === "" && basic || style.heading === "above" && basic;
}

/** The number as printed with its signs, and the heading. */
function headOf(act, node, sign) {
  if (node.head === undefined) return { num: "", rest: "" };
  const head = fold(kept(act, node.head.start, node.head.end));
  const rest = node.heading === undefined ? "" : fold(kept(act, node.heading.start, node.heading.end));
  // The heading stands above the number.
  if (rest !== "" && head.startsWith(rest) && head.length > rest.length) return { num: head.slice(rest.length).trim(), rest, first: true };
  let num = rest !== "" && head.endsWith(rest) ? head.slice(0, -rest.length).trim() : node.num === undefined ? "" : head;
  if (num === "" && rest === "") return { num: "", rest: head };
  if (sign !== undefined && /^[\p{L}\d]{1,5}$/u.test(num) && num === node.num) num = sign(num);
  return { num, rest };
}

/** Containers are printed with their word, articles where the style is so. */
function printedNumber(num, node, basic, style) {
  if (style.words && node.kind === basic) return worded(num, basic);
  const bare = num === node.num && NAMED.has(node.kind) && node.kind !== basic;
  return bare ? `${node.kind.slice(0, 1).toUpperCase()}${node.kind.slice(1)} ${num}` : num;
}

const NAMED = new Set(["part", "title", "chapter", "division", "subpart"]);

function worded(num, basic) {
  if (/\p{L}{2}|§/u.test(num)) return num;
  const bare = num.replace(/^(?:SEC(?:TION)?\.?|Section|Article|Art\.?|§)\s*/iu, "").replace(/\.$/u, "");
  return /^\d/u.test(bare) ? `${basic === "article" ? "Article" : "Section"} ${bare}.` : num;
}

function kept({ text, noise }, from, to) {
  let out = "";
  let at = from;
  for (const { start, end } of noise) {
    if (end <= at || start >= to) continue;
    out += text.slice(at, Math.max(at, start));
    at = Math.min(to, end);
  }
  return out + text.slice(at, to);
}

function fold(text) {
  return text.replaceAll(/\s+/gu, " ").trim();
}
