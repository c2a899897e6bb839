/** One step of an alignment of two sequences: `first` and `second` are ranges of indices, of none, one or two members. */
export interface Step {
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
}

const shapes = [[1, 1], [1, 0], [0, 1], [1, 2], [2, 1]] as const;

/**
 * Aligns two sequences in order (dynamic programming): one to one, one to none, and where `joins` one to two. `score` is that of members put
 * side by side; a member with no counterpart scores nothing. Members that lie far from the diagonal are not compared.
 */
export function alignSequences(
  count: readonly [first: number, second: number],
  score: (first: readonly [number, number], second: readonly [number, number]) => number,
  joins: boolean,
): Step[] {
  const [rows, columns] = count;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width).fill(-Infinity);
  const from = new Uint8Array((rows + 1) * width);
  best[0] = 0;
  const band = 25 + Math.abs(rows - columns);
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const here = best[row * width + column]!;
      if (here === -Infinity) continue;
      shapes.forEach(([down, right], shape) => {
        if ((!joins && down + right > 2) || row + down > rows || column + right > columns) return;
        if (down > 0 && right > 0 && Math.abs(row - column) > band) return;
        const gained = down === 0 || right === 0 ? 0 : score([row, row + down], [column, column + right]);
        const to = (row + down) * width + column + right;
        if (here + gained <= best[to]!) return;
        best[to] = here + gained;
        from[to] = shape;
      });
    }
  }
  const steps: Step[] = [];
  for (let row = rows, column = columns; row > 0 || column > 0; ) {
    const [down, right] = shapes[from[row * width + column]!]!;
    steps.push({ first: [row - down, row], second: [column - right, column] });
    row -= down;
    column -= right;
  }
  return steps.reverse();
}
