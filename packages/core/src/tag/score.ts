import type { Strength } from "../analyse/lexicon.ts";
import type { TagEvidence } from "../model/tag.ts";

/** What one phrase adds to a theme's score, or takes away. */
export const weights: Readonly<Record<Strength, number>> = { strong: 0.8, medium: 0.45, weak: 0.2, against: -0.5 };

/** Headings and lead-ins lend their theme with less weight. */
export const shares: Readonly<Record<TagEvidence["place"], number>> = { own: 1, heading: 0.5, "lead-in": 0.5 };

/** Characters of text that one mention can carry: in a longer text a theme named once is no subject of it. */
const perMention = 1_500;

/** What the distinct phrases for a theme make together: one minus the product of what each leaves (noisy-or). */
export function noisyOr(phrases: readonly number[]): number {
  return 1 - phrases.filter((weight) => weight > 0).reduce((rest, weight) => rest * (1 - weight), 1);
}

/** A theme's score in `length` characters of text, with all mentions of it, repeated ones too; words against it are taken off. */
export function scoreOf(evidence: readonly TagEvidence[], mentions: number, length: number): number {
  const found = evidence.map(({ weight }) => weight);
  const against = found.filter((weight) => weight < 0).reduce((sum, weight) => sum - weight, 0);
  const share = Math.min(1, Math.sqrt((perMention * mentions) / Math.max(1, length)));
  return Math.max(0, noisyOr(found) * share - against);
}

/** Evidence in the order of the text; of phrases that share words the weightier one alone, so that no word counts twice. */
export function apart(evidence: readonly TagEvidence[]): TagEvidence[] {
  const kept: TagEvidence[] = [];
  const byWeight = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.span.start - b.span.start);
  for (const each of byWeight) {
    const shares = kept.some(({ span, weight }) => weight > 0 === each.weight > 0 && span.start < each.span.end && each.span.start < span.end);
    if (!shares) kept.push(each);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** A strong word of the lead-in, and nothing against it. */
export function isLent(evidence: readonly TagEvidence[]): boolean {
  return evidence.every(({ weight }) => weight > 0) && evidence.some(({ place, weight }) => place === "lead-in" && weight >= weights.strong * shares[place]);
}

/** In an act with a field of its own, one word of another field is a mention, not the provision's subject. */
export function inPassing(evidence: TagEvidence): TagEvidence {
  return evidence.weight > weights.medium ? { ...evidence, weight: weights.medium } : evidence;
}
