/**
 * What is done with the words of a group that begins with a control word. `skip`: nothing, nor with any group in it. `silent`: nothing,
 * but groups in it may hold words (`outer`: they are written as around the silent group). `number`: the number of a list item.
 */
export type Destination = "skip" | "silent" | "outer" | "fonts" | "code" | "result" | "number" | "note" | "box";

const NAMES: Readonly<Record<Destination, string>> = {
  skip: "colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf pict nonshppict shprslt sp xe tc tcn rxe txe nonesttables template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn mmathPict filetbl listtable listoverridetable revtbl rsidtbl generator datafield formfield objdata objclass objname bkmkstart bkmkend atnid atnauthor annotation atrfstart atrfend pn pnseclvl",
  silent: "object shp shpinst shpgrp do upr",
  outer: "result ud moMath moMathPara",
  fonts: "fonttbl",
  code: "fldinst",
  result: "fldrslt",
  number: "listtext pntext",
  note: "footnote",
  box: "shptxt dptxbxtext",
};

const BY_NAME: ReadonlyMap<string, Destination> = new Map(
  Object.entries(NAMES).flatMap(([destination, names]) => names.split(" ").map((name) => [name, destination as Destination] as const)),
);

/** The destination that a group's first control word names; a marked one (`\*`) that nobody knows is skipped, as RTF says. */
export function destinationOf(name: string, marked: boolean): Destination | undefined {
  return BY_NAME.get(name) ?? (marked ? "skip" : undefined);
}

/** Characters that control words stand for. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"], ["line", "\n"], ["page", "\n"], ["column", "\n"], ["lbr", "\n"], ["emdash", "—"], ["endash", "–"], ["emspace", " "], ["enspace", " "], ["qmspace", " "],
  ["bullet", "•"], ["lquote", "‘"], ["rquote", "’"], ["ldblquote", "“"], ["rdblquote", "”"],
]);

/** Characters that control symbols stand for: `\~` a no-break space, `\_` a hyphen; `\-` is seen only where a line breaks. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([["~", "\u00A0"], ["_", "-"], ["\\", "\\"], ["{", "{"], ["}", "}"], ["\t", "\t"]]);
