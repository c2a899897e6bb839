import { english } from "./english.mjs";
import { kazakh } from "./kazakh.mjs";
import { randomFrom } from "./random.mjs";
import { russian } from "./russian.mjs";

const languages = { en: english, ru: russian, kk: kazakh };
const paragraphsAnArticle = 5;
/** One paragraph in six has a sentence that reviewers would object to, one in thirty one that answers them. */
const triggers = 1 / 6, cures = 1 / 30;

/**
 * A made-up act: numbered paragraphs of about `words` words, in articles of five.
 * @param phrases words of a pack's rules; each paragraph has one of them with the probability `density`.
 */
export function makeAct({ language, paragraphs, words = 79, seed = 1, first = 1, phrases = [], density = 1 / 6 }) {
  const { article, slots, headings, plain, trigger, cured } = languages[language];
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const sentence = (templates) => {
    const filled = one(templates).replace(/\{(\w+)\}/g, (_, slot) => one(slots[slot]));
    return `${filled.charAt(0).toUpperCase()}${filled.slice(1)}.`;
  };
  const paragraph = () => {
    const sentences = [];
    if (random() < triggers) sentences.push(sentence(trigger));
    if (random() < cures) sentences.push(sentence(cured));
    if (phrases.length > 0 && random() < density) sentences.push(`${one(slots.who)} ${one(phrases)}.`);
    const text = [...sentences];
    let count = countWords(text.join(" "));
    while (count < words) {
      const next = sentence(plain);
      text.push(next);
      count += countWords(next);
    }
    return cutTo(text.join(" "), words);
  };
  const lines = [];
  for (let at = 0; at < paragraphs; at++) {
    if (at % paragraphsAnArticle === 0) lines.push(article(first + at / paragraphsAnArticle, one(headings)));
    lines.push(`${(at % paragraphsAnArticle) + 1}. ${paragraph()}`);
  }
  return `${lines.join("\n")}\n`;
}

function countWords(text) {
  return text === "" ? 0 : text.split(" ").length;
}

/** The first words, ended as a sentence. */
function cutTo(text, words) {
  return `${text.split(" ").slice(0, words).join(" ").replace(/[.,;:]$/, "")}.`;
}
