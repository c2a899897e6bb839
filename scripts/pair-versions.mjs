// Reads language versions of an act with the project's own readers, and puts two side by side.
import { compileCorrespondences, pairTexts } from "@charterlint/core";
import en from "@charterlint/language-en";
import kk from "@charterlint/language-kk";
import ru from "@charterlint/language-ru";
import { correspondences } from "@charterlint/lexicon-pair";
import readers from "@charterlint/readers";

const languages = Object.assign({}, ...[en, ru, kk].map((plugin) => plugin.languages));
const words = compileCorrespondences(Object.values(correspondences), languages);

/** @param {string} name whose extension tells the format, and whose part before it the language: `act.ru.docx`. */
export async function readVersion(name, bytes) {
  const [, language, extension] = /\.(en|ru|kk)(\.\w+)$/.exec(name) ?? [];
  const reader = Object.values(readers.readers).find(({ extensions }) => extensions.includes(extension));
  const { act } = await reader.read({ name, bytes: new Uint8Array(bytes), language }, { structures: readers.structures, languages });
  return { act, language };
}

export function textVersion(text, language) {
  return readVersion(`act.${language}.txt`, new TextEncoder().encode(text));
}

export function pairOf(first, second) {
  return pairTexts(first, second, words);
}
