// Finds an article in a whole text where each article begins with a line of its own: "Article 2 – Right to life", "ARTICLE 12. …", "Статья 83-1", "3-бап".

/** What ends an article: the next one, or the heading of a part. */
const heading = /^[^\S\n]*(?:article[^\S\n]+(\d+)(?:[^\S\n]*[.–-][^\n]*)?|статья[^\S\n]+(\d+(?:-\d+)?)|(\d+(?:-\d+)?)-бап|(?:part|chapter|section|раздел)[^\S\n]+[ivx\d]+\b[^\n]*|[ivx]+[^\S\n]+бөлім[^\n]*)[^\S\n]*$/gimu;

/**
 * Text of an article without its heading's line; undefined where there is none.
 * @param {string} text the whole text.
 * @param {string} number "41", "83-1"; "0" is the preamble: what stands before the first heading.
 */
export function articleIn(text, number) {
  const heads = [...text.matchAll(heading)];
  if (number === "0") return text.slice(0, heads[0]?.index);
  const at = heads.findIndex((head) => (head[1] ?? head[2] ?? head[3]) === number);
  if (at === -1) return undefined;
  return text.slice(heads[at].index + heads[at][0].length, heads[at + 1]?.index);
}
