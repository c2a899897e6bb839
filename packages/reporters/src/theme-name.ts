import type { ReportOptions } from "@charterlint/core";

/** A theme by its label in `language`, its parent's before it; by its id where there is no label. */
export function themeName(theme: string, language: string, options: ReportOptions): string {
  const label = (id: string): string | undefined =>
    (options.themes?.[id]?.label as Readonly<Record<string, string>> | undefined)?.[language];
  const own = label(theme);
  if (own === undefined) return theme;
  const parent = theme.includes("/") ? label(theme.slice(0, theme.lastIndexOf("/"))) : undefined;
  return parent === undefined ? own : `${parent} / ${own}`;
}
