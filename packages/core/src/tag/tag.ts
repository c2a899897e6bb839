import type { FullAnalysis } from "../analyse/analyse.ts";
import type { Strength } from "../analyse/lexicon.ts";
import type { Provision, Span } from "../model/act.ts";
import type { Tag, TagEvidence } from "../model/tag.ts";

/** What one phrase adds to a theme's score, or takes away. */
const weights: Readonly<Record<Strength, number>> = { strong: 0.8, medium: 0.45, weak: 0.2, against: -0.5 };
/** Headings and lead-ins lend their theme with less weight. */
const shares: Readonly<Record<TagEvidence["place"], number>> = { own: 1, heading: 0.5, "lead-in": 0.5 };
const decimals = 100;
/** Scores below this say nothing. */
const least = 0.2;

/** Characters of text that one mention can carry: in a longer text a theme named once is no subject of it. */
const perMention = 1_500;

interface Scored {
  /** First hit of each phrase. */
  readonly own: Map<number, TagEvidence>;
  /** All hits, repeated ones too. */
  mentions: number;
}

/**
 * Themes of each provision that has own words. A theme's score is one minus the product of what each distinct phrase leaves (noisy-or), less what
 * speaks against it; a theme's parent has at least its score. Tags under 0.2 are left out; 0.5 and above is "speaks of it".
 */
export function tag(analysis: FullAnalysis): Tag[] {
  const { act, units, themeHits } = analysis;
  const tags: Tag[] = [];
  const within = ({ start, end }: Span): typeof themeHits => {
    let low = 0, high = themeHits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (themeHits[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    for (let at = low; at < themeHits.length && themeHits[at]!.start < end; at++) if (themeHits[at]!.end <= end) found.push(themeHits[at]!);
    return found;
  };
  const headings = headingsOf(act.root);
  for (const unit of units) {
    const scored = new Map<string, Scored>();
    const add = (spans: readonly Span[], place: TagEvidence["place"]): void => {
      for (const span of spans) {
        for (const { theme, strength, phrase, start, end } of within(span)) {
          const found = scored.get(theme) ?? scored.set(theme, { own: new Map(), mentions: 0 }).get(theme)!;
          const { own } = found;
          if (strength !== "against") found.mentions++;
          if (!own.has(phrase)) own.set(phrase, { span: { start, end }, text: act.text.slice(start, end), weight: weights[strength] * shares[place], place });
        }
      }
    };
    add(unit.own, "own");
    add([...unit.leadIn, ...unit.tail], "lead-in");
    add(headings.get(unit.provision.eId) ?? [], "heading");
    const length = unit.own.reduce((sum, { start, end }) => sum + end - start, 0);
    tags.push(...scoresOf(scored, unit.provision, length));
  }
  return tags;
}

/** Headings above each provision, up to its article. */
function headingsOf(root: Provision): Map<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>();
  const visit = (provision: Provision, above: readonly Span[]): void => {
    const headings = provision.heading ? [provision.heading] : above;
    found.set(provision.eId, headings);
    for (const child of provision.children) visit(child, headings);
  };
  visit(root, []);
  return found;
}

/** Evidence in the order of the text; of phrases that share words the weightier one alone, so that no word counts twice. */
function apart(evidence: readonly TagEvidence[]): TagEvidence[] {
  const kept: TagEvidence[] = [];
  const byWeight = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.span.start - b.span.start);
  for (const each of byWeight) {
    const shares = kept.some(({ span, weight }) => weight > 0 === each.weight > 0 && span.start < each.span.end && each.span.start < span.end);
    if (!shares) kept.push(each);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function scoresOf(scored: ReadonlyMap<string, Scored>, provision: Provision, length: number): Tag[] {
  const tags = new Map<string, Tag>();
  const keep = (theme: string, score: number, evidence: readonly TagEvidence[]): void => {
    const rounded = Math.round(score * decimals) / decimals;
    if (rounded >= least && rounded > (tags.get(theme)?.score ?? 0)) tags.set(theme, { provision, theme, score: rounded, evidence });
  };
  for (const [theme, { own, mentions }] of scored) {
    const evidence = apart([...own.values()]);
    const left = evidence.filter(({ weight }) => weight > 0).reduce((rest, { weight }) => rest * (1 - weight), 1);
    const against = evidence.filter(({ weight }) => weight < 0).reduce((sum, { weight }) => sum - weight, 0);
    const share = Math.min(1, Math.sqrt((perMention * mentions) / Math.max(1, length)));
    keep(theme, Math.max(0, (1 - left) * share - against), evidence);
  }
  for (const { theme, score, evidence } of Array.from(tags.values())) {
    const slash = theme.lastIndexOf("/");
    if (slash > 0) keep(theme.slice(0, slash), score, evidence);
  }
  return [...tags.values()].sort((a, b) => (a.theme < b.theme ? -1 : 1));
}
