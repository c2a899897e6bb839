import type { Plugin } from "@charterlint/core";

type Load = () => Promise<{ default: Plugin }>;

/** Every plugin that comes with the program, in the order in which they are asked; none is loaded before it is needed. */
const languages: readonly Load[] = [
  () => import("@charterlint/language-en"),
  () => import("@charterlint/language-ru"),
  () => import("@charterlint/language-kk"),
];
const words: readonly Load[] = [
  () => import("@charterlint/lexicon-law"),
  () => import("@charterlint/theme-digital-rights"),
  () => import("@charterlint/theme-secularism"),
  () => import("@charterlint/theme-environment"),
  () => import("@charterlint/theme-media-freedom"),
  () => import("@charterlint/theme-fundamental-rights"),
];
const readers: Load = () => import("@charterlint/readers");

/** What reading an act takes: readers, structures and languages. */
export function readingPlugins(): Promise<Plugin[]> {
  return load([...languages, readers]);
}

/** What putting two language versions side by side takes: also the words that correspond. */
export function pairingPlugins(): Promise<Plugin[]> {
  return load([...languages, ...words, () => import("@charterlint/lexicon-pair"), readers]);
}

/** What reading and tagging take: also the lexicon and the themes. Check packs come from `@charterlint/rules`. */
export function taggingPlugins(): Promise<Plugin[]> {
  return load([...languages, ...words, readers]);
}

async function load(loads: readonly Load[]): Promise<Plugin[]> {
  return (await Promise.all(loads.map((each) => each()))).map((module) => module.default);
}

/** Records of one kind from all plugins, together. */
export function gather<K extends "languages" | "lexicons" | "structures" | "themes">(plugins: readonly Plugin[], key: K): NonNullable<Plugin[K]> {
  return Object.assign({}, ...plugins.map((plugin) => plugin[key] ?? {})) as NonNullable<Plugin[K]>;
}
