import type { Act, Language } from "../model/act.ts";
import { align, type Pairing } from "./align.ts";
import type { Correspondences } from "./correspondences.ts";
import type { Divergence } from "./divergence.ts";
import { elsewhereOf } from "./elsewhere.ts";
import { editionsOf } from "./editions.ts";
import { lengthsDiffer } from "./lengths-differ.ts";
import { negationDiffers } from "./negation-differs.ts";
import { numbersDiffer } from "./numbers-differ.ts";
import { passagesOf } from "./passages.ts";
import { placesDiffer } from "./places-differ.ts";
import { Reliability } from "./reliability.ts";
import { signsOf } from "./signs.ts";
import { wordsDiffer } from "./words-differ.ts";

/** One language version of an act. */
export interface Version {
  readonly act: Act;
  readonly language: Language;
}

/** Two language versions side by side. */
export interface PairedTexts {
  readonly alignment: readonly Pairing[];
  /** The most telling first. */
  readonly divergences: readonly Divergence[];
}

const structural = new Set<Divergence["kind"]>(["missing", "items", "place", "passage"]);

/**
 * Puts two language versions of one act side by side and tells what they say differently. What a difference is worth is learnt from the pair itself:
 * an entry of the lexicon, a number or a negation that often has no counterpart in this pair tells nothing.
 */
export function pairTexts(first: Version, second: Version, correspondences: Correspondences): PairedTexts {
  const one = signsOf(first.act, first.language, correspondences), two = signsOf(second.act, second.language, correspondences);
  const alignment = align(one, two);
  const ratio = Math.max(1, second.act.text.length) / Math.max(1, first.act.text.length);
  const passages = alignment.filter((pairing) => pairing.first.length > 0 && pairing.second.length > 0).flatMap((pairing) => passagesOf(pairing, one, two, ratio));
  const elsewhere = elsewhereOf(passages);
  const languages = [first.language, second.language] as const;
  const reliability = new Reliability(correspondences, passages, languages);
  const found = [
    ...placesDiffer(alignment, first.act, second.act),
    ...lengthsDiffer(passages),
    ...passages.flatMap((pair) => [
      ...numbersDiffer(pair, reliability, elsewhere(pair)),
      ...negationDiffers(pair, reliability, elsewhere(pair)),
      ...wordsDiffer(pair, correspondences, reliability, languages, elsewhere(pair)),
    ]),
  ];
  return { alignment, divergences: oneAPlace(byEdition(found, alignment, first.act, second.act)).sort((a, b) => b.score - a.score || a.first.span.start - b.first.span.start) };
}

/** Where an article's two texts are of different editions and it shows, that is said once, and the rest is no more than a question. */
function byEdition(found: readonly Divergence[], alignment: readonly Pairing[], first: Act, second: Act): Divergence[] {
  const isOther = editionsOf(alignment, first, second);
  const editions = alignment.filter((pairing) => pairing.above === undefined && isOther(pairing));
  const within = ({ first: a, second: b }: Divergence): Pairing | undefined =>
    editions.find((pairing) => pairing.first.some(({ span }) => span.start <= a.span.start && a.span.end <= span.end) || pairing.second.some(({ span }) => span.start <= b.span.start && b.span.end <= span.end));
  const told = new Set<Pairing>();
  return found.flatMap((divergence): Divergence[] => {
    const edition = within(divergence);
    if (!edition) return [divergence];
    if (!structural.has(divergence.kind)) return [{ ...divergence, severity: "info", score: divergence.score / 2 }];
    if (told.has(edition)) return [];
    told.add(edition);
    return [{ ...divergence, kind: "edition", severity: "info", score: 1 }];
  });
}

/** Of several divergences of one kind in a provision one is told, with the words of all. */
function oneAPlace(found: readonly Divergence[]): Divergence[] {
  const places = new Map<string, Divergence>();
  for (const divergence of [...found].sort((a, b) => b.score - a.score)) {
    const { kind, first, second, missingIn } = divergence;
    const key = `${kind} ${first.provision.eId} ${second.provision.eId} ${kind === "items" || kind === "missing" ? first.span.start + second.span.start : ""}`;
    const before = places.get(key);
    if (!before) places.set(key, divergence);
    else {
      const { missingIn: missing, ...rest } = before;
      const merged = {
        ...rest,
        first: { ...before.first, words: [...before.first.words, ...first.words] },
        second: { ...before.second, words: [...before.second.words, ...second.words] },
      };
      places.set(key, missing !== undefined && missing === missingIn ? { ...merged, missingIn } : merged);
    }
  }
  return [...places.values()];
}
