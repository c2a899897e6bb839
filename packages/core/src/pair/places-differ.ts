import type { Act, Provision, Span } from "../model/act.ts";
import type { Pairing } from "./align.ts";
import type { Divergence, DivergenceSide } from "./divergence.ts";

const listed = new Set(["point", "indent", "subparagraph", "alinea", "item"]);
const scores = { missing: 6, items: 5, place: 1.5 };

/** Provisions that one text lacks (neighbours together), and those that stand elsewhere, under another number, or are split or merged. */
export function placesDiffer(pairings: readonly Pairing[], first: Act, second: Act): Divergence[] {
  const found: Divergence[] = [];
  let before: Pairing | undefined;
  for (const pairing of pairings) {
    const { first: a, second: b, above, by } = pairing;
    const missingIn = a.length === 0 ? "first" : b.length === 0 ? "second" : undefined;
    if (missingIn) {
      const last = found.at(-1);
      const goesOn = before && before.above === above && last?.missingIn === missingIn && (missingIn === "second" ? before.second : before.first).length === 0;
      if (goesOn && last) found[found.length - 1] = withMore(last, missingIn, (missingIn === "first" ? b : a)[0]!);
      else found.push(lost(pairing, missingIn, first, second));
    } else if (by === "content") {
      found.push({ kind: "place", severity: "info", score: scores.place, first: wholeOf(a), second: wholeOf(b) });
    }
    before = pairing;
  }
  return found;
}

function lost({ first: a, second: b, above }: Pairing, missingIn: "first" | "second", one: Act, two: Act): Divergence {
  const provision = (missingIn === "first" ? b : a)[0]!;
  const kind = listed.has(provision.kind) ? "items" : "missing";
  return {
    kind,
    severity: "warning",
    score: scores[kind],
    first: missingIn === "first" ? holder(above?.first[0] ?? one.root) : wholeOf(a),
    second: missingIn === "second" ? holder(above?.second[0] ?? two.root) : wholeOf(b),
    missingIn,
  };
}

function withMore(divergence: Divergence, missingIn: "first" | "second", provision: Provision): Divergence {
  const side = missingIn === "first" ? "second" : "first";
  return { ...divergence, [side]: { ...divergence[side], words: [...divergence[side].words, wordsOf(provision)] } };
}

/** A provision that is there, quoted whole. */
function wholeOf(provisions: readonly Provision[]): DivergenceSide {
  return { provision: provisions[0]!, span: wordsOf(provisions[0]!), words: provisions.map(wordsOf) };
}

/** Where a missing provision would stand. */
function holder(provision: Provision): DivergenceSide {
  const { start, end } = provision.head ?? provision.span;
  return { provision, span: { start, end: provision.kind === "act" ? start : end }, words: [] };
}

function wordsOf({ span }: Provision): Span {
  return { start: span.start, end: span.end };
}
