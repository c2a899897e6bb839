import { child, elements, type Xml } from "../office/xml.ts";

/** Extensions of Word whose text this reader understands, by their usual prefixes. */
const UNDERSTOOD: ReadonlySet<string> = new Set(["wps", "wpg", "wpc", "wpi", "w14", "w15", "w16", "w16se", "w16cid", "wp14", "a14", "am3d", "v"]);

/** What of `mc:AlternateContent` is to be read: one choice or the fallback, never both, since they say the same. */
export function chosen(alternatives: Xml): Xml | undefined {
  const choices = elements(alternatives).filter((each) => each.name === "mc:Choice");
  return choices.find((each) => (each.attributes["Requires"] ?? "").split(/\s+/u).every((prefix) => UNDERSTOOD.has(prefix)))
    ?? child(alternatives, "mc:Fallback") ?? choices[0];
}

/** The text boxes that stand in a drawing or picture, in order. */
export function textBoxes(element: Xml): Xml[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") {
    const choice = chosen(element);
    return choice === undefined ? [] : textBoxes(choice);
  }
  return elements(element).flatMap(textBoxes);
}
