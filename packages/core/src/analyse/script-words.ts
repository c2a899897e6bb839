import { CharacterKinds } from "./characters.ts";
import type { Script } from "./fold.ts";

export type { Script };

/** Words of one script in a text. */
export interface ScriptWords {
  words: number;
  letters: number;
  /** Words that have one of the special letters. */
  special: number;
  /** How many different special letters there are. */
  kinds: number;
}

const letter = 1, cyrillic = 2, latin = 4;
const kinds = new CharacterKinds((char) => (/\p{L}/u.test(char) ? letter | (/\p{Script=Cyrillic}/u.test(char) ? cyrillic : 0) | (/\p{Script=Latin}/u.test(char) ? latin : 0) : 0));

/**
 * Counts a text's words by script, in one pass. A word is Cyrillic if it has a Cyrillic letter (Latin ones may stand in it by mistake), Latin if all its
 * letters are.
 * @param special lower-case letters; with `і` among them a Latin `i` in a Cyrillic word counts as well, for it stands for it in older texts.
 */
export function countWords(text: string, special: string): Readonly<Record<Script, Readonly<ScriptWords>>> {
  const Cyrillic: ScriptWords = { words: 0, letters: 0, special: 0, kinds: 0 };
  const Latin: ScriptWords = { words: 0, letters: 0, special: 0, kinds: 0 };
  const codes = special.split("");
  const both = codes.flatMap((each) => [each.charCodeAt(0), each.toUpperCase().charCodeAt(0)]);
  const alias = special.includes("і") ? [0x69, 0x49] : [];
  const met = { Cyrillic: new Set<number>(), Latin: new Set<number>() };
  for (let at = 0; at < text.length; ) {
    if (!(kinds.of(text.charCodeAt(at)) & letter)) {
      at++;
      continue;
    }
    const start = at;
    let some = 0, all = latin;
    for (let kind = kinds.of(text.charCodeAt(at)); kind & letter; kind = at < text.length ? kinds.of(text.charCodeAt(at)) : 0) {
      some |= kind;
      all &= kind;
      at++;
    }
    const script = some & cyrillic ? "Cyrillic" : all ? "Latin" : undefined;
    if (!script) continue;
    const counted = script === "Cyrillic" ? Cyrillic : Latin;
    counted.words++;
    counted.letters += at - start;
    if (both.length === 0) continue;
    let own = false;
    for (let each = start; each < at; each++) {
      const code = text.charCodeAt(each), index = both.indexOf(code);
      if (index >= 0) met[script].add(index >> 1);
      if (index >= 0 || alias.includes(code)) own = true;
    }
    if (own) counted.special++;
  }
  Cyrillic.kinds = met.Cyrillic.size;
  Latin.kinds = met.Latin.size;
  return { Cyrillic, Latin };
}
