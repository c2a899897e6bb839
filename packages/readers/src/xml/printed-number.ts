const ROMAN = /^[IVXLCDMІХ]{1,8}[A-Z]?$/iu;

/** Characters of what stands for a number that are looked at. */
const LONGEST = 200;

/** A provision's number from how it is printed: `41-1` of "Статья 41-1.", `b` of "(b)", `IV` of "CHAPTER IV"; undefined when there is none ("Schedule"). */
export function printedNumber(printed: string): string | undefined {
  const words = printed.slice(0, LONGEST).replaceAll(/["“”„«»‘’'()[\]{}]/gu, " ").trim().replaceAll(/\s+/gu, " ");
  const figure = /(?<![\p{L}\d])(\d+(?:[-–.]\d+)*(?:\p{L}{1,6}(?![\p{L}\d])(?:[-–.]\d+)*)?(?:[-–/](?:\p{Lu}{1,2}|\p{L}(?![\p{L}])|(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?:[.-]\d+)?)(?![\p{L}]))?)/u.exec(words)?.[1]
    ?? /(?:^|\s)(\p{L}{1,2}[-.]?\d+(?:[-–.]\d+)*)(?=[\s.:;–—-]|$)/u.exec(words)?.[1];
  if (figure !== undefined) return figure;
  const parts = words.split(/\s+/u).map((word) => word.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "")).filter((word) => word !== "");
  if (parts.length === 1) {
    const [only = ""] = parts;
    return only.length <= 2 || ORDINAL.test(only) || ROMAN.test(only) || /^\p{Ll}{1,4}$/u.test(only) ? only : undefined;
  }
  return parts.findLast((word) => word.length === 1 || ROMAN.test(word)) ?? parts.find((word) => ORDINAL.test(word));
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|перв\p{L}+|втор\p{L}+|треть\p{L}+|бірінші|екінші|үшінші)$/iu;

/** The printed number has a word of its own ("Article 5"): what follows begins a line. */
export function isWorded(printed: string): boolean {
  return /\p{L}{3}/u.test(printed);
}
