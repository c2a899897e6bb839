import type { Act } from "@charterlint/core";
import { element, type Element } from "../markup/element.ts";

/** ISO 639-2, as Akoma Ntoso wants it. */
const LANGUAGES: Readonly<Record<string, string>> = { en: "eng", ru: "rus", kk: "kaz" };
/** Countries that the structure data of an act tell; ZZ is the code of an unknown one. */
const COUNTRIES: Readonly<Record<string, string>> = { kz: "kz", eu: "eu" };
/** Neither the text nor the tree tells the date; Akoma Ntoso wants one. */
const NO_DATE = "0001-01-01";

/**
 * The least that Akoma Ntoso wants to be told of a document. What a reader of the act's words can't know (date, author) is said to be unknown.
 * @param part name of the part of the act: `!main`, `!att_1`.
 */
export function metaOf(act: Act, part: string): Element {
  const country = COUNTRIES[act.structure ?? ""] ?? "zz";
  const language = LANGUAGES[act.language] ?? act.language;
  const work = `/akn/${country}/act/${NO_DATE}/unknown`;
  const expression = `${work}/${language}@`;
  const level = (name: string, uri: string, last: string, ...own: readonly Element[]): Element =>
    element(name, {},
      element("FRBRthis", { value: `${uri}/${part}${last}` }),
      element("FRBRuri", { value: `${uri}${last === "" ? "" : ".akn"}` }),
      element("FRBRdate", { date: NO_DATE, name: "unknown" }),
      element("FRBRauthor", { href: "#unknown" }),
      ...own);
  return element("meta", {},
    element("identification", { source: "#charterlint" },
      level("FRBRWork", work, "", element("FRBRcountry", { value: country })),
      level("FRBRExpression", expression, "", element("FRBRlanguage", { language })),
      level("FRBRManifestation", expression, ".xml")),
    element("references", { source: "#charterlint" },
      element("TLCOrganization", { eId: part === "!main" ? "charterlint" : undefined, href: "/akn/ontology/organization/charterlint", showAs: "charterlint" }),
      element("TLCOrganization", { eId: part === "!main" ? "unknown" : undefined, href: "/akn/ontology/organization/unknown", showAs: "unknown" })));
}
