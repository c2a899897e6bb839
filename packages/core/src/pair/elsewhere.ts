import type { Pairing } from "./align.ts";
import type { PassagePair } from "./passages.ts";
import { keyOf } from "./features.ts";
import type { Sign } from "./signs.ts";

/**
 * What one text has more of than the other, in the passages around: languages cut a list and its lead-in differently (a Kazakh predicate
 * stands after the last point), and what is missing here may stand there.
 */
export interface Elsewhere {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

/** For each pair of passages, what the rest of its provision, the provision above and those right below have over. */
export function elsewhereOf(pairs: readonly PassagePair[]): (pair: PassagePair) => Elsewhere {
  const byPairing = new Map<Pairing, PassagePair[]>(), below = new Map<Pairing, PassagePair[]>();
  const put = (map: Map<Pairing, PassagePair[]>, key: Pairing, pair: PassagePair): void => {
    const list = map.get(key);
    if (list) list.push(pair);
    else map.set(key, [pair]);
  };
  for (const pair of pairs) {
    put(byPairing, pair.pairing, pair);
    if (pair.pairing.above) put(below, pair.pairing.above, pair);
  }
  const over = new Map(pairs.map((pair) => [pair, { first: surplus(pair.first?.signs, pair.second?.signs), second: surplus(pair.second?.signs, pair.first?.signs) }]));
  return (pair) => {
    const { above } = pair.pairing;
    const others = [...(byPairing.get(pair.pairing) ?? []), ...((above && byPairing.get(above)) ?? []), ...(below.get(pair.pairing) ?? [])].filter((each) => each !== pair);
    return { first: new Set(others.flatMap((each) => over.get(each)!.first)), second: new Set(others.flatMap((each) => over.get(each)!.second)) };
  };
}

/** Keys of the signs that `signs` has more often than `others`. */
function surplus(signs: readonly Sign[] = [], others: readonly Sign[] = []): string[] {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(keyOf(sign), (counts.get(keyOf(sign)) ?? 0) + 1);
  for (const sign of others) counts.set(keyOf(sign), (counts.get(keyOf(sign)) ?? 0) - 1);
  return [...counts].filter(([, count]) => count > 0).map(([key]) => key);
}
