import type { Script } from "../analyse/fold.ts";
import { type Tokens, tokenise } from "../analyse/tokens.ts";
import { lowerBound, ownPieces } from "../analyse/units.ts";
import type { Act, Provision, Span } from "../model/act.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A provision's own words. */
export interface Passage {
  readonly provision: Provision;
  readonly article: Article;
  /** Place among the passages of its act. */
  readonly index: number;
  /** Numbers of the words, in reading order. */
  readonly words: readonly number[];
  /** Their places among the tokens of the act; where a child stands in between, some are left out. */
  readonly tokens: readonly number[];
}

/** An article with its passages; what stands outside articles is cut at its outermost provision that is no mere group of articles. */
export interface Article {
  readonly provision: Provision;
  /** Place among the articles of its act that have passages. */
  index: number;
  readonly isArticle: boolean;
  readonly heading: readonly number[];
  readonly passages: Passage[];
}

/** A text as it is compared. */
export interface Version {
  readonly act: Act;
  readonly tokens: Tokens;
  /** The number of the word that a token is. */
  wordAt(token: number): number;
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
}

const articles = new Set(["article", "section", "rule", "clause"]);
const groups = new Set(["act", "section", "part", "title", "subtitle", "chapter", "subchapter", "division", "book", "tome"]);

/** Cuts an act into articles and these into passages; noise, numbers and headings are no passage's words. */
export function versionOf(act: Act, vocabulary: Vocabulary, script: Script): Version {
  const tokens = tokenise(act.text, act.noise, [], new Set());
  const numbers = tokens.surfaces.map((surface) => vocabulary.word(surface, script));
  const wordAt = (token: number): number => numbers[tokens.surface[token]!]!;
  const rangeOf = ({ start, end }: Span): [number, number] => [lowerBound(tokens.start, tokens.length, start), lowerBound(tokens.start, tokens.length, end)];
  const wordsIn = (span: Span): number[] => {
    const [from, to] = rangeOf(span);
    return Array.from({ length: to - from }, (_, index) => wordAt(from + index));
  };
  const all: Article[] = [];
  const passages: Passage[] = [];

  const visit = (provision: Provision, article: Article | undefined): void => {
    const isGroup = groups.has(provision.kind) && (!articles.has(provision.kind) || provision.children.some(({ kind }) => kind === "article"));
    const own: Article = article ?? { provision, index: -1, isArticle: articles.has(provision.kind) && !isGroup, heading: provision.heading ? wordsIn(provision.heading) : [], passages: [] };
    const words: number[] = [], places: number[] = [];
    for (const piece of ownPieces(provision)) {
      if (piece.end <= piece.start) continue;
      const [from, to] = rangeOf(piece);
      for (let token = from; token < to; token++) {
        words.push(wordAt(token));
        places.push(token);
      }
    }
    if (words.length > 0) {
      if (own.passages.length === 0) own.index = all.push(own) - 1;
      const passage = { provision, article: own, index: passages.length, words, tokens: places };
      passages.push(passage);
      own.passages.push(passage);
    }
    for (const child of provision.children) visit(child, isGroup ? undefined : own);
  };
  visit(act.root, undefined);
  return { act, tokens, wordAt, articles: all, passages };
}
