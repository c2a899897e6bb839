/** A share from 0 to 1 as whole percents, "12 %"; what is little but not nothing, or much but not all, never rounds to that. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const shown = rounded === 0 && share > 0 ? 1 : rounded === 100 && share < 1 ? 99 : rounded;
  return `${shown}\u00a0%`;
}
