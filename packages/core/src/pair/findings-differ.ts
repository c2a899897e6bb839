import type { Provision } from "../model/act.ts";
import type { Finding, Review, Severity } from "../model/review.ts";
import type { Pairing } from "./align.ts";
import type { Divergence } from "./divergence.ts";

const scores: Readonly<Record<Severity, number>> = { error: 2, warning: 1.5, info: 0 };

/** Open findings (questions left out) that a rule gives in one text and not in the article that corresponds in the other. */
export function findingsDiffer(alignment: readonly Pairing[], first: Review, second: Review): Divergence[] {
  const one = new Articles(alignment, "first"), two = new Articles(alignment, "second");
  const at = (finding: Finding, articles: Articles): string => `${finding.rule} ${articles.of(finding.provision)}`;
  const open = ({ findings }: Review): Finding[] => findings.filter(({ status, severity }) => status === "open" && severity !== "info");
  // A question in the other text is the same remark, only milder.
  const here = new Set(first.findings.map((finding) => at(finding, one))), there = new Set(second.findings.map((finding) => at(finding, two)));
  const told = new Set<string>();
  const differ = (finding: Finding, side: "first" | "second"): Divergence[] => {
    const articles = side === "first" ? one : two;
    const key = at(finding, articles);
    if ((side === "first" ? there : here).has(key) || told.has(key)) return [];
    const other = articles.counterpart(finding.provision);
    if (!other) return [];
    told.add(key);
    const found = { provision: finding.provision, span: finding.span, words: [finding.span] };
    const none = { provision: other, span: other.heading ?? other.head ?? { start: other.span.start, end: other.span.start }, words: [] };
    return [{
      kind: "finding",
      severity: "info",
      score: scores[finding.severity],
      first: side === "first" ? found : none,
      second: side === "first" ? none : found,
      missingIn: side === "first" ? "second" : "first",
      about: `${finding.check}: ${finding.question}`,
    }];
  };
  return [...open(first).flatMap((finding) => differ(finding, "first")), ...open(second).flatMap((finding) => differ(finding, "second"))];
}

/** Which articles of one text correspond to which of the other. */
class Articles {
  readonly #pairings: readonly Pairing[];
  readonly #side: "first" | "second";

  constructor(alignment: readonly Pairing[], side: "first" | "second") {
    this.#pairings = alignment.filter(({ above }) => above === undefined);
    this.#side = side;
  }

  #at({ span }: Provision): number {
    return this.#pairings.findIndex((pairing) => pairing[this.#side].some((article) => article.span.start <= span.start && span.end <= article.span.end));
  }

  /** A name of the article in which the provision stands, the same on both sides. */
  of(provision: Provision): string {
    return String(this.#at(provision));
  }

  counterpart(provision: Provision): Provision | undefined {
    return this.#pairings[this.#at(provision)]?.[this.#side === "first" ? "second" : "first"][0];
  }
}
