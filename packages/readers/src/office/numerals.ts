const LATIN = "abcdefghijklmnopqrstuvwxyz";
/** The letters that Word and LibreOffice number with: without ё, й, ъ and ь. */
const RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];
/** Above this letters and Roman numbers are written as digits; the programs stop there too. */
const LONGEST_LETTERS = 30;

/** A number as a letter; after the last one letters are doubled (`aa`, `bb`), as in lists of Word. */
export function asLetter(value: number, alphabet: "latin" | "russian"): string {
  const letters = alphabet === "latin" ? LATIN : RUSSIAN;
  const times = Math.ceil(value / letters.length);
  return value < 1 || times > LONGEST_LETTERS ? String(value) : letters.charAt((value - 1) % letters.length).repeat(times);
}

/** A Roman number in small letters. */
export function asRoman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let left = value;
  let written = "";
  for (const [worth, sign] of ROMAN) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}
