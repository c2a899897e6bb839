import type { ParagraphWriter } from "../office/paragraph-writer.ts";
import { child, elements, type Xml } from "../office/xml.ts";
import type { Styles } from "./styles.ts";

/** What hangs on a paragraph and is read after it: containers of paragraphs. */
export interface Asides {
  readonly boxes: Xml[];
  readonly notes: Xml[];
}

/** Writes the words inside a paragraph; white space is folded as OpenDocument says. Gives what hangs on the paragraph. */
export function readInline(paragraph: Xml, words: ParagraphWriter, styles: Styles, noise: boolean): Asides {
  const asides: Asides = { boxes: [], notes: [] };
  const visit = (parent: Xml, isNoise: boolean): void => {
    for (const each of parent.children) {
      if (typeof each === "string") words.write(folded(each, words.text), isNoise);
      else visitElement(each, isNoise);
    }
  };
  const visitElement = (element: Xml, isNoise: boolean): void => {
    const sign = signOf(element);
    if (sign !== undefined) words.write(sign, isNoise);
    else if (element.name === "text:note") asides.notes.push(...elements(element).filter((each) => each.name === "text:note-body"));
    else if (element.name.startsWith("draw:")) asides.boxes.push(...boxes(element));
    else if (element.name === "text:ruby") visit(child(element, "text:ruby-base") ?? element, isNoise);
    else if (element.name !== "text:span" || styles.hides(element.attributes["text:style-name"], "text") !== true) visit(element, isNoise || element.name === "text:placeholder");
  };
  visit(paragraph, noise);
  return asides;
}

/** Text boxes and shapes with words in a drawing. */
export function boxes(drawing: Xml): Xml[] {
  const children = elements(drawing);
  if (children.some(({ name }) => name === "text:p" || name === "text:h" || name === "text:list" || name === "table:table")) return [drawing];
  return children.flatMap(boxes);
}

function signOf({ name, attributes }: Xml): string | undefined {
  switch (name) {
    case "text:s":
      return " ".repeat(Math.min(Number.parseInt(attributes["text:c"] ?? "1", 10) || 1, 1000));
    case "text:tab":
      return "\t";
    case "text:line-break":
      return "\n";
    default:
      return undefined;
  }
}

/** White space in a row is one space, none at the paragraph's beginning; soft hyphens are not seen. */
function folded(text: string, before: string): string {
  const once = text.replaceAll(/[ \t\r\n]{2,}|[\t\r\n]/gu, " ").replaceAll("\u00AD", "");
  return once.startsWith(" ") && /^\s*$/u.test(before.slice(-1)) ? once.slice(1) : once;
}
