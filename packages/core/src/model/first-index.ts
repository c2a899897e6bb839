/**
 * By binary search the first of the indices 0 to `count` - 1 for which `isReached` holds; `count` where it holds for none.
 * @param isReached once it holds it holds for all that follow.
 */
export function firstIndex(count: number, isReached: (index: number) => boolean): number {
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
