import type { ThemeMap } from "./theme-map.ts";

export interface LabelTerms {
  /** Without it labels are theme ids. */
  readonly map?: ThemeMap;
  /** A label of a theme counts for the themes above it too. */
  readonly parents: boolean;
}

/** The themes that a text with these labels speaks of. */
export function labelledThemes(labels: readonly string[], { map, parents }: LabelTerms): Set<string> {
  const themes = labels.flatMap((label) => (map ? (map.themesByLabel.get(label) ?? []) : [label]));
  return new Set(parents ? themes.flatMap((theme) => [theme, ...themesAbove(theme)]) : themes);
}

/** `a/b/c` gives `a/b` and `a`. */
export function themesAbove(theme: string): string[] {
  const above: string[] = [];
  for (let slash = theme.lastIndexOf("/"); slash > 0; slash = theme.lastIndexOf("/", slash - 1)) above.push(theme.slice(0, slash));
  return above;
}
