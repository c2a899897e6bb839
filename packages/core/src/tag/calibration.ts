/** What words add up to, and the score that it is given; between two rows the score lies on the line between them. */
const rows: readonly (readonly [sum: number, score: number])[] = [
  [0, 0],
  [0.2, 0.05],
  [0.45, 0.1],
  [0.49, 0.2],
  [0.5, 0.5],
  [0.8, 0.75],
  [0.9, 0.85],
  [1, 0.95],
];

/**
 * The score of a sum of weights, 0…1: how often a reader would say that a provision with such a sum speaks of the theme. Round numbers, set by hand and held
 * against labelled constitutions and acts (`eval` prints how often each score was right, docs/eval.md), not fitted to them. It never falls where the sum
 * rises, and 0.5 stays 0.5, so what is tagged doesn't depend on it.
 */
export function calibrated(sum: number): number {
  const next = rows.findIndex(([from]) => sum <= from);
  if (next <= 0) return next === 0 ? 0 : rows.at(-1)![1];
  const [[from, low], [to, high]] = [rows[next - 1]!, rows[next]!];
  return low + ((high - low) * (sum - from)) / (to - from);
}
