/**
 * Numbered provisions of an act by their place: numbers from the article inwards, annexes by their turn. Quoted texts are left out:
 * they are other acts' provisions. Same places are told apart by their turn.
 * @returns {Map<string, { level: "container" | "article" | "item", kind: string, words: string }>}
 */
export function places(act, basic) {
  const found = new Map();
  let annexes = 0;
  const add = (key, entry) => {
    let nth = 1;
    while (found.has(nth === 1 ? key : `${key} (${nth})`)) nth++;
    found.set(nth === 1 ? key : `${key} (${nth})`, entry);
  };
  const visit = (node, path, inArticle) => {
    if (node.role === "quoted" || node.role === "preamble") return;
    let [below, deeper] = [path, inArticle];
    if (node.role === "annex") below = `annex${++annexes}`;
    else if (node.num !== undefined) {
      const article = node.kind === basic;
      const level = article ? "article" : inArticle || !CONTAINERS.has(node.kind) || (node.kind === "subsection" && basic === "section") ? "item" : "container";
      below = level === "container" ? path : `${path}/${plainNumber(node.num)}`;
      add(level === "container" ? `${path}/${node.kind} ${plainNumber(node.num)}` : below, { level, kind: node.kind, words: wordsOf(act, node) });
      if (level === "container") below = path;
      deeper = inArticle || article;
    }
    for (const child of node.children) visit(child, below, deeper);
  };
  visit(act.root, "", false);
  return found;
}

const CONTAINERS = new Set(["book", "part", "subpart", "title", "subtitle", "chapter", "subchapter", "section", "subsection", "division", "subdivision", "tome"]);

function plainNumber(num) {
  return num.toLowerCase().replaceAll(/[\s.()§º°]|(?<=\d)(?:er|ère)$/gu, "");
}

function wordsOf(act, { span }) {
  return act.text.slice(span.start, span.end).replaceAll(/[\s().]+/gu, "").toLowerCase();
}

/** F1 at article level and of all, and what is missing or invented. */
export function compare(wanted, got) {
  const score = (keep) => {
    const want = [...wanted].filter(([, each]) => keep(each)).map(([key]) => key);
    const have = [...got].filter(([, each]) => keep(each)).map(([key]) => key);
    const both = want.filter((key) => keep(got.get(key) ?? { level: "none" })).length;
    return { want: want.length, have: have.length, both, f1: want.length + have.length === 0 ? 1 : (2 * both) / (want.length + have.length) };
  };
  const both = [...wanted.keys()].filter((key) => got.has(key));
  return {
    article: score((each) => each.level === "article"),
    all: score((each) => each.level !== "none"),
    sameWords: both.length === 0 ? 1 : both.filter((key) => wanted.get(key).words === got.get(key).words).length / both.length,
    missed: [...wanted.keys()].filter((key) => !got.has(key)),
    invented: [...got.keys()].filter((key) => !wanted.has(key)),
  };
}
