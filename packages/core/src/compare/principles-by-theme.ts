import type { ComparedPrinciple } from "../model/comparison.ts";
import type { CompiledAuthority } from "../model/pack.ts";

/** The principles of each authority whose links are bound to a theme: what the authority says of it. */
export function principlesByTheme(authorities: readonly CompiledAuthority[]): (theme: string) => readonly ComparedPrinciple[] {
  const found = new Map<string, Map<string, ComparedPrinciple>>();
  for (const { authority, serves, principles } of authorities) {
    const articles = new Map(principles.map(({ id, article }) => [id, article]));
    for (const { principle, about = [] } of Object.values(serves).flat()) {
      const article = articles.get(principle);
      if (article === undefined) continue;
      for (const theme of about) {
        const list = found.get(theme) ?? new Map<string, ComparedPrinciple>();
        list.set(`${authority}/${principle}`, { id: `${authority}/${principle}`, authority, article });
        found.set(theme, list);
      }
    }
  }
  return (theme) => [...(found.get(theme)?.values() ?? [])];
}
