import { assign, type Candidate, Pairs } from "./assign.ts";
import type { Bag, Bags } from "./bags.ts";
import { TextIndex } from "./candidates.ts";
import type { Article, Version } from "./passages.ts";
import { sameWords } from "./same-words.ts";

// Measured on the Constitution of 1995 against that of 2026: below this, two articles share words of style, not a subject.
const least = 0.22;
// An article between two that were matched side by side needs less to be matched with what stands between these.
const leastBetween = 0.12;
const headingWeight = 0.2, sameNumber = 0.03, sameKind = 0.02;
// What an article that went from one end of the act to the other loses.
const farAway = 0.15;

/** Which article of the old text became which of the new one: by words and heading, then by the articles around them. */
export function pairArticles(old: Version, next: Version, bags: Bags): Pairs {
  const oldBags = old.articles.map((article) => bagOf(article, bags)), newBags = next.articles.map((article) => bagOf(article, bags));
  const oldHeadings = old.articles.map(({ heading }) => bags.of(heading)), newHeadings = next.articles.map(({ heading }) => bags.of(heading));
  const score = (a: number, b: number): number => {
    const one = old.articles[a]!, other = next.articles[b]!;
    const text = bags.likeness(oldBags[a]!, newBags[b]!);
    const headed = one.heading.length > 0 && other.heading.length > 0;
    const words = headed ? (1 - headingWeight) * text + headingWeight * bags.likeness(oldHeadings[a]!, newHeadings[b]!) : text;
    if (words === 0) return 0;
    const distance = Math.abs(a / old.articles.length - b / next.articles.length);
    return words - farAway * distance + (one.provision.num !== undefined && one.provision.num === other.provision.num ? sameNumber : 0) + (one.provision.kind === other.provision.kind ? sameKind : 0);
  };

  const candidates = new Map<string, Candidate>();
  const propose = (a: number, b: number): void => {
    const key = `${a} ${b}`;
    if (!candidates.has(key)) candidates.set(key, { old: a, new: b, score: score(a, b) });
  };
  const index = new TextIndex(bags, oldBags);
  newBags.forEach((bag, b) => index.near(bag).forEach((a) => propose(a, b)));
  const byNumber = new Map(old.articles.map(({ provision: { kind, num } }, a) => [`${kind} ${num}`, a]));
  next.articles.forEach(({ provision: { kind, num } }, b) => {
    const a = byNumber.get(`${kind} ${num}`);
    if (a !== undefined) propose(a, b);
  });
  for (const [a, b] of sameWords(old.passages, next.passages)) propose(old.passages[a]!.article.index, next.passages[b]!.article.index);

  const pairs = new Pairs();
  assign([...candidates.values()], least, pairs);
  assign(between(pairs, next.articles.length, old.articles.length, score), leastBetween, pairs);
  return pairs;
}

/** Pairs of free articles right after, or right before, two that belong together. */
function between({ newOf, oldOf }: Pairs, newCount: number, oldCount: number, score: (a: number, b: number) => number): Candidate[] {
  const found: Candidate[] = [];
  for (let b = 0; b < newCount; b++) {
    if (oldOf.has(b)) continue;
    for (const step of [-1, 1]) {
      const neighbour = oldOf.get(b + step);
      const a = neighbour === undefined ? -1 : neighbour - step;
      if (a >= 0 && a < oldCount && !newOf.has(a)) found.push({ old: a, new: b, score: score(a, b) });
    }
  }
  return found;
}

function bagOf({ passages, heading }: Article, bags: Bags): Bag {
  return bags.of([...heading, ...passages.flatMap(({ words }) => words)]);
}
