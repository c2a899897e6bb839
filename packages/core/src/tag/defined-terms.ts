import type { FullAnalysis } from "../analyse/analyse.ts";
import type { ThemeHit } from "../analyse/hits.ts";
import { own } from "../analyse/lexicon.ts";
import type { Span } from "../model/act.ts";
import type { Unit } from "../model/analysis.ts";
import { definedTermPattern } from "./defined-term-pattern.ts";
import { noisyOr, weights } from "./score.ts";
import { hitsWithin } from "./theme-hits.ts";

/** What is defined is said at the beginning; what follows are cases and exceptions. */
const telling = 150;
/** "X", in relation to Y, means: words between a quoted term and its verb. */
const reach = 60;
/** A definition lends its term the themes that it speaks of. */
const speaks = 0.5;

/** A theme that fewer articles of the act name is beside its subject, and no term of the act's stands for it. */
const leastShare = 0.1;

interface Definition {
  readonly term: string;
  readonly meaning: Span;
}

/**
 * Hits of the act's own terms: "Council", where the act defines it as the press council, is a medium word of the themes that the definition
 * speaks of, all through the act. Terms that have a theme's word in them ("personal data") speak for themselves and are left out,
 * and so are single small words ("process"), which mean much else besides.
 * @param general tells the words that the whole act repeats; they say nothing of one term.
 * @param share of the articles that name a theme's top-level theme, 0…1.
 */
export function definedTermHits(analysis: FullAnalysis, general: (hit: ThemeHit) => boolean, share: (theme: string) => number): ThemeHit[] {
  const { act, units, themeHits } = analysis;
  const themesOf = new Map<string, Set<string>>();
  for (const { term, meaning } of units.flatMap((unit) => definitionsIn(analysis, unit))) {
    const themes = themesOf.get(term) ?? themesOf.set(term, new Set()).get(term)!;
    for (const theme of spokenOf(hitsWithin(themeHits, meaning).filter((hit) => !general(hit)))) if (share(theme) >= leastShare) themes.add(theme);
  }
  const hits: ThemeHit[] = [];
  let phrase = 0;
  for (const [term, themes] of themesOf) {
    phrase--; // Lexicon phrases count up from zero.
    const pattern = themes.size > 0 ? definedTermPattern(term) : undefined;
    if (!pattern) continue;
    for (const { index, 0: words } of act.text.matchAll(pattern)) {
      for (const theme of themes) hits.push({ theme, strength: "medium", phrase, start: index, end: index + words.length });
    }
  }
  return hits;
}

function spokenOf(hits: readonly ThemeHit[]): string[] {
  const byPhrase = new Map(hits.map((hit) => [`${hit.theme} ${hit.phrase}`, hit]));
  const themes = new Set(hits.map(({ theme }) => theme));
  return [...themes].filter((theme) => noisyOr([...byPhrase.values()].filter((hit) => hit.theme === theme).map(({ strength }) => weights[strength])) >= speaks);
}

/** What a unit defines; none of the terms has a word of a theme in it. */
function definitionsIn(analysis: FullAnalysis, unit: Unit): Definition[] {
  const { act: { text }, themeHits } = analysis;
  const found: (Definition & { readonly at: Span })[] = [];
  const defining = unit.role === "definitions" || unit.norms.some(({ modality }) => modality === "definition");
  for (const piece of unit.own) {
    const words = text.slice(piece.start, piece.end);
    const put = (term: string, at: number, meaning: Span): unknown =>
      found.push({ term: term.replace(/^[‘'"“]?[Tt]he /, "").trim(), at: { start: piece.start + at, end: piece.start + at + term.length }, meaning });
    for (const { index, groups, 0: whole } of words.matchAll(shortNames)) {
      const start = Math.max(0, index - telling, words.lastIndexOf(";", index) + 1, words.lastIndexOf(". ", index) + 1);
      put(groups!["term"]!, index + whole.indexOf(groups!["term"]!), { start: piece.start + start, end: piece.start + index });
    }
    if (!defining) continue;
    const quoted = [...words.matchAll(inQuotes)].filter(({ index, 0: whole }) => definesAfter(analysis, piece.start + index + whole.length));
    for (const [order, { index, groups, 0: whole }] of quoted.entries()) {
      const end = Math.min(quoted[order + 1]?.index ?? words.length, index + whole.length + telling);
      put(groups!["term"]!, index + whole.indexOf(groups!["term"]!), { start: piece.start + index + whole.length, end: piece.start + end });
    }
    const dashed = unit.role === "definitions" ? beforeDash.exec(words) : null;
    if (dashed) put(dashed.groups!["term"]!, dashed[0].indexOf(dashed.groups!["term"]!), { start: piece.start + dashed[0].length, end: piece.start + Math.min(words.length, dashed[0].length + telling) });
  }
  return found.filter(({ term, at }) => isName(term) && hitsWithin(themeHits, at).every(({ strength }) => strength === "weak" || strength === "against"));
}

/** "Council" means …: the term stands in quotation marks; the first one is none of the provision's words where it opens them. */
const inQuotes = /(?:^|["“«‘'])(?<term>\p{L}[^"“”«»‘’']{2,60})["”»’']/gu;
/** масс-медиа – …: the term opens its point and a dash ends it. */
const beforeDash = /^[\s\d.)]*(?<term>\p{L}[\p{L}\s-]{2,60}?)(?:\s*\([^)]*\))?,?\s[–—-]\s/u;
/** (in this Act referred to as "the Council"), (далее – уполномоченный орган), (бұдан әрі – база); no bracket where it is the last of the words. */
const shortNames = /\((?:\p{L}+(?: \p{L}+)? ?[–—-] |[^()"“«‘']{0,50}["“«‘'])(?<term>[^()"”»’']{3,60})(?:["”»’']?\)|$)/gu;

function definesAfter({ hits, act }: FullAnalysis, end: number): boolean {
  const cue = hits.find(({ concept, start }) => start >= end && concept === `${own.cue}definition`);
  return cue !== undefined && cue.start - end <= reach && !/["“«;]/u.test(act.text.slice(end, cue.start));
}

/** A name, or more than one word. */
function isName(term: string): boolean {
  return /^\p{Lu}/u.test(term) || /\s/.test(term);
}
