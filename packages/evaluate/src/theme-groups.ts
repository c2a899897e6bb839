/** Themes that one mean is taken over. */
export interface ThemeGroup {
  /** `all`: every theme below the top; `named`: those asked for; `supported`: below the top, with enough positives; `top`: those of the top level. */
  readonly name: "all" | "named" | "supported" | "top";
  readonly themes: readonly string[];
}

/** The groups that have members. Themes that no text is labelled with (`supportOf` gives 0) are in none. */
export function themeGroups(themes: readonly string[], named: readonly string[], minSupport: number, supportOf: (theme: string) => number): ThemeGroup[] {
  const labelled = themes.filter((theme) => supportOf(theme) > 0);
  const below = labelled.filter((theme) => !isTop(theme));
  const groups: ThemeGroup[] = [
    { name: "all", themes: below },
    { name: "supported", themes: below.filter((theme) => supportOf(theme) >= minSupport) },
    { name: "named", themes: labelled.filter((theme) => named.includes(theme)) },
    { name: "top", themes: labelled.filter(isTop) },
  ];
  return groups.filter((group) => group.themes.length > 0);
}

/** `environment`, not `environment/water`. */
export function isTop(theme: string): boolean {
  return !theme.includes("/");
}
