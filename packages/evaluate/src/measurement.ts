import type { Act, Tag } from "@charterlint/core";
import type { LabelTerms } from "./gold/labelled-themes.ts";
import { labelledThemes } from "./gold/labelled-themes.ts";
import { Reliability } from "./metrics/reliability.ts";
import { Tally } from "./metrics/tally.ts";
import { extractOf } from "./text/extract.ts";
import { WorstMistakes } from "./worst.ts";
import type { Mistake } from "./worst.ts";

export interface MeasureTerms extends LabelTerms {
  /** From this score on a theme counts as predicted. */
  readonly threshold: number;
  /** How many misses, and how many false alarms, are kept of each theme. */
  readonly worst: number;
}

/** A text with its labels, and the tags that the engine gave it as a whole. */
export interface LabelledText {
  readonly id: string;
  readonly labels: readonly string[];
  readonly act: Act;
  readonly tags: readonly Tag[];
  /** Value of the field that the texts are halved by. */
  readonly group?: string;
}

const extractLength = 240;
const mostEvidence = 12;

/** Takes labelled texts one by one and keeps counts and the worst mistakes, not the texts. */
export class Measurement {
  readonly #terms: MeasureTerms;
  readonly #groups = new Map<string | undefined, Tally>();
  readonly #labels = new Set<string>();
  readonly #labelled = new Set<string>();
  readonly worst: WorstMistakes;
  /** What the scores given mean. */
  readonly reliability: Reliability = new Reliability();

  constructor(terms: MeasureTerms) {
    this.#terms = terms;
    this.worst = new WorstMistakes(terms.worst);
  }

  add({ id, labels, act, tags, group }: LabelledText): void {
    for (const label of labels) this.#labels.add(label);
    const labelled = labelledThemes(labels, this.#terms);
    const best = bestTags(tags);
    const predicted = new Set([...best.values()].filter(({ score }) => score >= this.#terms.threshold).map(({ theme }) => theme));
    const tally = this.#groups.get(group) ?? new Tally();
    this.#groups.set(group, tally);
    tally.add(labelled, predicted);
    for (const { theme, score } of best.values()) this.reliability.add(theme, score, labelled.has(theme));
    for (const theme of labelled) this.#labelled.add(theme);
    for (const theme of new Set([...labelled, ...predicted])) {
      if (labelled.has(theme) === predicted.has(theme)) continue;
      const tag = best.get(theme);
      this.worst.offer(theme, labelled.has(theme) ? "misses" : "falseAlarms", { id, score: tag?.score ?? 0 }, () => described(act, tag));
    }
  }

  /** All texts together. */
  get tally(): Tally {
    const all = new Tally();
    for (const tally of this.#groups.values()) all.addAll(tally);
    return all;
  }

  /** Tallies by the field that the texts are halved by; texts without it stand under undefined. */
  get groups(): ReadonlyMap<string | undefined, Tally> {
    return this.#groups;
  }

  /** Themes that at least one text is labelled with. */
  get labelled(): ReadonlySet<string> {
    return this.#labelled;
  }

  /** Every label, as written. */
  get labels(): ReadonlySet<string> {
    return this.#labels;
  }
}

/** The tag with the highest score of each theme. */
function bestTags(tags: readonly Tag[]): Map<string, Tag> {
  const best = new Map<string, Tag>();
  for (const tag of tags) if (tag.score > (best.get(tag.theme)?.score ?? -1)) best.set(tag.theme, tag);
  return best;
}

function described(act: Act, tag: Tag | undefined): Pick<Mistake, "text" | "evidence"> {
  const evidence = [...(tag?.evidence ?? [])].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return {
    text: extractOf(act.text, extractLength, evidence.find(({ weight }) => weight > 0)?.span),
    evidence: evidence.slice(0, mostEvidence).map(({ text, weight }) => ({ text, weight })),
  };
}
