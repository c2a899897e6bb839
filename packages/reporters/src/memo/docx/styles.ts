/** Ids of the paragraph styles that a memo is set in. */
export const STYLES = ["Title", "Subtitle", "Heading1", "Heading2", "Label", "Quote", "Command", "ListBullet", "Code", "TableHead", "TableText", "TableEnd", "Footer"] as const;

/** Names by which Word knows its own styles, so that its navigation pane and tables of contents find the headings. */
const NAMES: Readonly<Record<(typeof STYLES)[number], string>> = {
  Title: "Title", Subtitle: "Subtitle", Heading1: "heading 1", Heading2: "heading 2", Label: "Label", Quote: "Quote", Command: "Amending Command", ListBullet: "List Bullet",
  Code: "Code", TableHead: "Table Head", TableText: "Table Text", TableEnd: "Table End", Footer: "footer",
};

/** Paragraph and character properties of each; sizes in half points, distances in twentieths of a point. */
const PROPERTIES: Readonly<Record<(typeof STYLES)[number], readonly [paragraph: string, character: string]>> = {
  Title: [`<w:spacing w:before="0" w:after="120"/><w:jc w:val="center"/>`, `<w:b/><w:caps/><w:sz w:val="32"/>`],
  Subtitle: [`<w:spacing w:after="240"/><w:jc w:val="center"/>`, `<w:sz w:val="26"/>`],
  Heading1: [`<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/>`, `<w:b/><w:sz w:val="28"/>`],
  Heading2: [`<w:keepNext/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="1"/>`, `<w:b/><w:sz w:val="24"/>`],
  Label: [`<w:keepNext/><w:spacing w:after="80"/>`, `<w:b/>`],
  Quote: [`<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="808080"/></w:pBdr><w:spacing w:after="120"/><w:ind w:left="397"/>`, `<w:color w:val="262626"/>`],
  Command: [`<w:keepLines/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:spacing w:after="120"/><w:ind w:left="397"/>`, ""],
  ListBullet: [`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>`, ""],
  Code: [`<w:spacing w:after="0"/><w:jc w:val="left"/>`, `<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="16"/>`],
  TableHead: [`<w:keepNext/><w:spacing w:before="40" w:after="40"/><w:jc w:val="left"/>`, `<w:b/><w:sz w:val="20"/>`],
  TableText: [`<w:spacing w:before="40" w:after="40"/><w:jc w:val="left"/>`, `<w:sz w:val="20"/>`],
  TableEnd: [`<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>`, `<w:sz w:val="8"/>`],
  Footer: [`<w:jc w:val="center"/>`, `<w:sz w:val="18"/>`],
};

/** The styles part: what Word calls its styles, set as official papers are. `language` is for its spelling checker. */
export function stylesPart(language: string): string {
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
  const styles = STYLES.map((id) => {
    const [paragraph, character] = PROPERTIES[id];
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${NAMES[id]}"/><w:basedOn w:val="Normal"/>${/^(?:Title|Subtitle|Heading\d)$/u.test(id) ? `<w:next w:val="Normal"/>` : ""}<w:qFormat/>`
      + `<w:pPr>${paragraph}</w:pPr>${character === "" ? "" : `<w:rPr>${character}</w:rPr>`}</w:style>`;
  });
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault>`
    + `<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>`
    + `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`
    + `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>`
    + `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders></w:tblPr></w:style>`
    + styles.join("");
}
