/** Whether one number goes before another in an act: 5 < 5-1 < 5-2 < 6, 5 < 5A < 5AA < 6, b < c. */
export function precedes(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const x = a[at], y = b[at];
    if (x === y) continue;
    if (x === undefined) return true;
    if (y === undefined) return false;
    if (typeof x === "number" && typeof y === "number") return x < y;
    return String(x).length === String(y).length ? String(x) < String(y) : String(x).length < String(y).length;
  }
  return false;
}

function partsOf(num: string): (number | string)[] {
  return (num.toLowerCase().match(/\d+|\p{L}+/gu) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));
}
