import type { FullAnalysis } from "../analyse/analyse.ts";
import type { Provision, Span } from "../model/act.ts";
import type { Tag, TagEvidence } from "../model/tag.ts";
import { type ActField, fieldOf } from "./act-field.ts";
import { calibrated } from "./calibration.ts";
import { definedTermHits } from "./defined-terms.ts";
import { fieldWords } from "./field-words.ts";
import { apart, inPassing, isLent, scoreOf, shares, weights } from "./score.ts";
import { hitsWithin } from "./theme-hits.ts";

const decimals = 100;
/** Weights that add up to less say nothing. */
const least = 0.2;
/** What a point has of a theme that its lead-in names by a strong word, where it speaks of nothing else: just enough to speak of it. */
const inherited = 0.5;

interface Scored {
  /** First hit of each phrase, in the provision's words and once more in the heading. */
  readonly first: Map<string, TagEvidence>;
  /** All hits, repeated ones too. */
  mentions: number;
  /** Places where it is named, of words that several phrases share one. */
  places: number;
  end: number;
}

/**
 * Themes of each provision that has own words. What speaks for a theme is one minus the product of what each distinct phrase leaves (noisy-or), less what
 * speaks against it, made a score that tells how often readers agree (`calibrated`); a theme's parent has at least its score. A phrase in the heading and the text counts in both. Terms that the act defines
 * are words of their definition's themes; words that the whole act repeats are weak ones of a narrow theme, but for headings. A point that speaks
 * of no theme itself speaks of those that its lead-in names by a strong word, at 0.5; the place of the evidence tells that it is inherited.
 * Where the words add up to less than 0.2 no tag is given; a score of 0.5 and above is "speaks of it".
 */
export function tag(analysis: FullAnalysis): Tag[] {
  const { act, units } = analysis;
  const field = fieldOf(analysis);
  const fieldWord = fieldWords(analysis);
  const terms = definedTermHits(analysis, (hit) => fieldWord(hit) !== undefined, (theme) => field.share(theme));
  const hits = [...analysis.themeHits, ...terms].sort((a, b) => a.start - b.start || b.end - a.end);
  const headings = headingsOf(act.root);
  const tags: Tag[] = [];
  for (const unit of units) {
    const scored = new Map<string, Scored>();
    const add = (spans: readonly Span[], place: TagEvidence["place"]): void => {
      for (const hit of spans.flatMap((span) => hitsWithin(hits, span))) {
        const { theme, phrase, start, end } = hit;
        const inField = hit.strength === "against" ? undefined : fieldWord(hit);
        const general = inField === "bare" || (inField === "fuller" && place !== "heading");
        const strength = general ? "weak" : hit.strength;
        const found = scored.get(theme) ?? scored.set(theme, { first: new Map(), mentions: 0, places: 0, end: -1 }).get(theme)!;
        if (strength !== "against") {
          found.mentions++;
          if (start >= found.end || place === "heading") found.places++;
          found.end = Math.max(found.end, end);
        }
        // Words of the field say one thing together, however many they are.
        const key = general ? "field" : `${place === "heading" ? place : "own"} ${phrase}`;
        if (!found.first.has(key)) found.first.set(key, { span: { start, end }, text: act.text.slice(start, end), weight: weights[strength] * shares[place], place });
      }
    };
    add(unit.own, "own");
    add([...unit.leadIn, ...unit.tail], "lead-in");
    add(headings.get(unit.provision.eId) ?? [], "heading");
    const length = unit.own.reduce((sum, { start, end }) => sum + end - start, 0);
    tags.push(...scoresOf(scored, unit.provision, length, field));
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

function scoresOf(scored: ReadonlyMap<string, Scored>, provision: Provision, length: number, field: ActField): Tag[] {
  const tags = new Map<string, Tag>();
  const keep = (theme: string, score: number, evidence: readonly TagEvidence[]): void => {
    const rounded = round(score);
    if (rounded >= least && rounded > (tags.get(theme)?.score ?? 0)) tags.set(theme, { provision, theme, score: rounded, evidence });
  };
  for (const [theme, { first, mentions, places }] of scored) {
    const passing = places === 1 && field.isForeign(theme);
    const evidence = apart([...first.values()].map((each) => (passing ? inPassing(each) : each)));
    keep(theme, scoreOf(evidence, mentions, length), evidence);
  }
  const speaksItself = [...tags.values()].some(({ score, evidence }) => score >= inherited && evidence.some(({ place }) => place === "own"));
  if (!speaksItself) for (const { theme, evidence } of [...tags.values()].filter(({ theme }) => !field.isForeign(theme))) if (isLent(evidence)) keep(theme, inherited, evidence);
  for (const { theme, score, evidence } of Array.from(tags.values())) {
    const slash = theme.lastIndexOf("/");
    if (slash > 0) keep(theme.slice(0, slash), score, evidence);
  }
  return [...tags.values()].map((tag) => ({ ...tag, score: round(calibrated(tag.score)) })).sort((a, b) => (a.theme < b.theme ? -1 : 1));
}

function round(score: number): number {
  return Math.round(score * decimals) / decimals;
}
