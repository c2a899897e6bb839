import type { Provision } from "../../model/act.ts";
import { articleDepth, depthOf, type Link } from "./chains.ts";
import type { Entry, Step } from "./labels.ts";
import { numberOf, sameNumber } from "./number-values.ts";
import { articleKinds, type ProvisionIndex } from "./provision-index.ts";
import { Series } from "./series.ts";

/** What a part of a reference reaches. */
export interface Reached {
  /** Provisions, as deep as the act's tree goes. */
  readonly provisions: readonly Provision[];
  /** A part named is certainly not in the act. */
  readonly missing: boolean;
  /** A part named was not found, though it may be there unnumbered. */
  readonly partial: boolean;
}

const nothing: Reached = { provisions: [], missing: false, partial: true };

/** Resolves the mentions of one provision's words to provisions of the act. */
export class Resolver {
  readonly #index: ProvisionIndex;
  readonly #from: Provision;
  readonly #known = new Map<Link, Reached>();
  /** What "that Article" may mean: the last resolved of each depth. */
  readonly #last = new Map<number, Reached>();

  constructor(index: ProvisionIndex, from: Provision) {
    this.#index = index;
    this.#from = from;
  }

  /** What the link reaches; a link is resolved once, after its outer part. */
  resolve(link: Link): Reached {
    let known = this.#known.get(link);
    if (!known) {
      this.#known.set(link, nothing);
      this.#known.set(link, (known = this.#resolve(link)));
      this.#last.set(depthOf(link.mention), known);
    }
    return known;
  }

  #resolve(link: Link): Reached {
    const { mention, outer } = link;
    if (mention.relative === "that") return this.#last.get(depthOf(mention)) ?? nothing;
    if (mention.relative) return this.#relative(link, mention.relative);
    const scopes = outer ? this.resolve(outer) : undefined;
    if (scopes && scopes.provisions.length === 0) return scopes;
    const reached = mention.entries.map((entry) => this.#entry(link, entry, scopes));
    return {
      provisions: [...new Set(reached.flatMap(({ provisions }) => provisions))],
      missing: (scopes?.missing ?? false) || reached.some(({ missing }) => missing),
      partial: (scopes?.partial ?? false) || reached.some(({ partial }) => partial),
    };
  }

  #relative({ mention }: Link, which: "this" | "preceding"): Reached {
    const { kinds } = mention.kind;
    const wanted = depthOf(mention) === articleDepth ? [...kinds, ...articleKinds] : kinds;
    const above = [...this.#index.above(this.#from)];
    const own = wanted.map((kind) => above.find((each) => each.kind === kind)).find((each) => each !== undefined);
    if (!own) return nothing;
    if (which === "this") return found([own]);
    const { list } = this.#index.series([own.kind], this.#from);
    const before = list[list.indexOf(own) - 1];
    return before ? found([before]) : nothing;
  }

  #entry(link: Link, entry: Entry, scopes: Reached | undefined): Reached {
    const { mention } = link;
    const [first, ...rest] = entry.path as [Step, ...Step[]];
    const starts = depthOf(mention) <= articleDepth ? this.#top(mention.kind.kinds, first, entry, scopes) : this.#inner(mention.kind.kinds, first, entry, scopes);
    let reached = starts;
    for (const step of rest) reached = this.#below(reached, step);
    return reached;
  }

  /** Articles and what groups them: found by number all through the act. */
  #top(kinds: readonly string[], step: Step, entry: Entry, scopes: Reached | undefined): Reached {
    const inScope = (each: Provision): boolean => !scopes || [...this.#index.above(each)].some((above) => scopes.provisions.includes(above));
    const named = this.#index.series(kinds, this.#from);
    const series = named.list.length > 0 || !kinds.some((kind) => articleKinds.includes(kind)) ? named : this.#index.series(articleKinds, this.#from);
    const start = this.#nearest(series.withNumber(step.num).filter(inScope));
    if (start && entry.upTo) return this.#range(start, entry.upTo, series.list.filter(inScope));
    if (start) return found([start]);
    const pool = scopes ? new Series(series.list.filter(inScope)) : series;
    const elsewhere = kinds.some((kind) => this.#index.has(kind, step.num));
    return this.#split(step.num, pool.list) ?? { provisions: [], missing: !elsewhere && pool.endsBefore(step.num), partial: true };
  }

  /** Parts of articles: in the outer part named, or else in the nearest provision above that has them. */
  #inner(kinds: readonly string[], step: Step, entry: Entry, scopes: Reached | undefined): Reached {
    const within = scopes?.provisions ?? [...this.#upToArticle()];
    const hits: Provision[] = [];
    for (const scope of within) {
      const hit = this.#index.find(scope, step, kinds);
      if (hit && (scopes || kinds.includes(hit.kind) || !step.ordinal)) hits.push(hit);
      if (hit && !scopes) break;
    }
    if (hits.length > 0) {
      if (!entry.upTo) return found(hits);
      return merge(hits.map((hit) => this.#range(hit, entry.upTo!, this.#siblings(hit))));
    }
    if (step.ordinal) return { provisions: scopes?.provisions ?? within.filter(({ num }) => num !== undefined).slice(0, 1), missing: false, partial: true };
    const scope = within.at(-1);
    const pool = scope ? this.#index.numbered(scope, kinds) : [];
    // The first paragraph may be the article's own words.
    if (scope && step.num === "1" && pool.length > 0) return { provisions: [scope], missing: false, partial: true };
    const split = this.#split(step.num, pool);
    if (split) return split;
    // An annex numbers its lists anew, table by table.
    const missing = within.length > 0 && !within.some(({ kind }) => kind === "attachment") && new Series(pool).endsBefore(step.num);
    return { provisions: missing ? [] : (scopes?.provisions ?? []), missing, partial: true };
  }

  /** A bracket after a number: `12(3)`; a step that the tree doesn't have is passed over, since first paragraphs may be without a node. */
  #below(reached: Reached, step: Step): Reached {
    const hits = reached.provisions.map((scope) => this.#index.find(scope, step, [])).filter((hit) => hit !== undefined);
    if (hits.length > 0) return { ...reached, provisions: hits };
    const missing = reached.provisions.length > 0 && !reached.partial && reached.provisions.every((scope) => new Series(this.#index.numbered(scope, [])).endsBefore(step.num));
    return { provisions: missing ? [] : reached.provisions, missing: reached.missing || missing, partial: true };
  }

  *#upToArticle(): Generator<Provision> {
    for (const each of this.#index.above(this.#from)) {
      yield each;
      if (articleKinds.includes(each.kind)) return;
    }
  }

  #siblings(provision: Provision): readonly Provision[] {
    return (this.#index.parent(provision)?.children ?? []).filter(({ kind }) => kind === provision.kind);
  }

  /** From one provision of a series to the one with the number. */
  #range(start: Provision, upTo: string, pool: readonly Provision[]): Reached {
    const from = pool.indexOf(start);
    const to = pool.findIndex((each, index) => index >= from && sameNumber(numberOf(each), upTo));
    if (to >= 0) return found(pool.slice(from, to + 1));
    return { provisions: [start], missing: new Series(pool).endsBefore(upTo), partial: true };
  }

  /** "1-3" where there is no such number is a range. */
  #split(num: string, pool: readonly Provision[]): Reached | undefined {
    const ends = /^(\d+)-(\d+)$/.exec(num);
    if (!ends || Number(ends[2]) <= Number(ends[1])) return undefined;
    const start = pool.find((each) => sameNumber(numberOf(each), ends[1]!));
    return start && this.#range(start, ends[2]!, pool);
  }

  /** Of several with one number the one that shares the innermost provision with the reference. */
  #nearest(candidates: readonly Provision[]): Provision | undefined {
    if (candidates.length <= 1) return candidates[0];
    const above = [...this.#index.above(this.#from)];
    const distance = (each: Provision): number => above.findIndex((own) => [...this.#index.above(each)].includes(own));
    return candidates.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  }
}

function found(provisions: readonly Provision[]): Reached {
  return { provisions, missing: false, partial: false };
}

function merge(all: readonly Reached[]): Reached {
  return { provisions: all.flatMap(({ provisions }) => provisions), missing: all.some(({ missing }) => missing), partial: all.some(({ partial }) => partial) };
}
