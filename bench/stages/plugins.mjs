const root = new URL("../../", import.meta.url);
const load = async (path) => (await import(new URL(path, root).href)).default;

/** The plugins that come with the program, and its packs. */
export const plugins = await Promise.all(
  ["language-en", "language-ru", "language-kk", "lexicon-law", "theme-digital-rights", "theme-secularism", "theme-environment", "theme-media-freedom", "theme-fundamental-rights", "readers"]
    .map((name) => load(`packages/${name}/dist/index.js`)),
);
export const { authorities, packs } = await import(new URL("rules/dist/index.js", root).href);
export const { loadPack } = await import(new URL("packages/packs/dist/index.js", root).href);

export const all = (key) => plugins.flatMap((plugin) => Object.values(plugin[key] ?? {}));
export const languages = Object.fromEntries(all("languages").map((data) => [data.language, data]));
const reader = all("readers").find(({ extensions }) => extensions.includes(".txt"));
const structures = Object.assign({}, ...plugins.map((plugin) => plugin.structures ?? {}));

/** The act that a reader makes of a text. */
export async function read(text) {
  const { act } = await reader.read({ name: "act.txt", bytes: new TextEncoder().encode(text) }, { structures, languages });
  return act;
}
