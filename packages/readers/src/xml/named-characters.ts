/** Characters that XML and HTML name; files of the time of document type definitions use them without declaring them. */
export const NAMED_CHARACTERS: Record<string, string> = Object.assign(Object.create(null) as Record<string, string>, {
  amp: "&", gt: ">", lt: "<", quot: '"', apos: "'",
  nbsp: "\u00a0", ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", shy: "\u00ad",
  mdash: "—", ndash: "–", hellip: "…", bull: "•", middot: "·", sect: "§", para: "¶", deg: "°", copy: "©", reg: "®", trade: "™",
  lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", bdquo: "„", sbquo: "‚",
  euro: "€", pound: "£", yen: "¥", cent: "¢", times: "×", frac12: "½", frac14: "¼", frac34: "¾",
  aacute: "á", agrave: "à", acirc: "â", auml: "ä", ccedil: "ç", eacute: "é", egrave: "è", ecirc: "ê", euml: "ë", iacute: "í",
  ntilde: "ñ", oacute: "ó", ocirc: "ô", ouml: "ö", uacute: "ú", ucirc: "û", uuml: "ü", szlig: "ß",
  Auml: "Ä", Eacute: "É", Ntilde: "Ñ", Ouml: "Ö", Uuml: "Ü",
});
