import { child, type Xml } from "../office/xml.ts";
import { isOn } from "./styles.ts";

/** A content control that holds a table of contents, or only its prompt ("Click here to enter text"): no words of the act. */
export function isNoiseControl(control: Xml): boolean {
  const properties = child(control, "w:sdtPr");
  const gallery = child(child(properties, "w:docPartObj"), "w:docPartGallery")?.attributes["w:val"] ?? "";
  return /^Tables? of Contents$/iu.test(gallery) || isOn(child(properties, "w:showingPlcHdr")) === true;
}
