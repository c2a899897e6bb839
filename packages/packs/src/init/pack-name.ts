const latin: Readonly<Record<string, string>> = {
  а: "a", ә: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "i", к: "k", қ: "q", л: "l", м: "m", н: "n", ң: "n", о: "o", ө: "o",
  п: "p", р: "r", с: "s", т: "t", у: "u", ұ: "u", ү: "u", ф: "f", х: "kh", һ: "h", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ы: "y", і: "i", э: "e", ю: "yu", я: "ya",
};

/** A pack's name as ids are written (`su-quqygy`) from whatever it is called, Cyrillic letters in Latin ones; empty where no letter is left. */
export function packName(called: string): string {
  const letters = called.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => latin[letter] ?? "").normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "");
}

/** Code of a pack's first check, `SU-01`: from its name, other than the codes in `taken`. */
export function checkCode(name: string, taken: ReadonlySet<string>): string {
  const initials = name.split("-")[0]!.replace(/[^a-z]/g, "").slice(0, 7).toUpperCase().padEnd(2, "X");
  const prefixes = new Set([...taken].map((code) => code.split("-")[0]));
  const prefix = [initials, `${initials}X`, `${initials}XX`].find((each) => !prefixes.has(each)) ?? initials;
  return `${prefix}-01`;
}
