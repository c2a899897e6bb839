import { createEngine, type Norm, type Quantity, type Unit } from "@charterlint/core";
import { lexiconLaw } from "@charterlint/lexicon-law";
import { describe, expect, test } from "vitest";
import { languageEn } from "./index.ts";

const engine = createEngine({ plugins: [languageEn, lexiconLaw] });

function unitOf(text: string): Unit {
  const span = { start: 0, end: text.length };
  const article = { kind: "article", num: "1", eId: "art_1", span, children: [] };
  const act = { text, language: "en", noise: [], format: "text", root: { kind: "act", eId: "", span, children: [article] } };
  return engine.analyse(act, "en").units[0]!;
}

const ids = (hits: Norm["bearers"]): string[] => hits.map(({ concept }) => concept);
const quantity = ({ comparator, value, unit }: Quantity): string => `${comparator} ${value} ${unit}`;

type Row = readonly [sentence: string, modality: string, bearer?: string, action?: string];

/** Modality with its marks, bearer and action of the first norm that has the row's modality; what the row leaves out is not looked at. */
function read([sentence, modality, bearer, action]: Row): string[] {
  const { norms } = unitOf(sentence);
  const said = norms.map((norm) => [norm.modality, norm.negated ? "denied" : "", norm.indicative ? "indicative" : ""].filter(Boolean).join(" "));
  const norm = norms[said.indexOf(modality)];
  if (!norm) return [said.join(", ") || "no norm"];
  return [modality, ...(bearer === undefined ? [] : [bearer === "nobody" && norm.agentless ? bearer : pick(ids(norm.bearers), bearer)]), ...(action === undefined ? [] : [pick(ids(norm.actions), action)])];
}

const pick = (found: readonly string[], wanted: string): string => (found.includes(wanted) ? wanted : found.join(" ") || "none");

const norms: readonly Row[] = [
  ["The Minister may suspend a licence.", "power", "minister", "suspend"],
  ["The Government may, if satisfied that it is necessary, revoke a licence.", "power", "government", "revoke"],
  ["The Minister may, where it is necessary to restrict access, suspend a licence.", "power", "minister", "suspend"],
  ["The Minister may, by such force as may be needed, enter and search the premises and may revoke the licence.", "power", "minister", "search-premises"],
  ["The Authority may suspend the licence; the decision is published.", "power", "executive-authority", "suspend"],
  ["The Minister shall revoke licences in such manner as may be prescribed.", "obligation", "minister", "revoke"],
  ["The Authority shall suspend the licence where its conditions are breached.", "obligation", "executive-authority", "suspend"],
  ["The Authority shall not disclose personal data.", "prohibition", "executive-authority", "disclose-data"],
  ["The Authority may not disclose personal data.", "prohibition", "executive-authority", "disclose-data"],
  ["No person shall publish a newspaper without a licence.", "prohibition", "person", "publish"],
  ["No person who has entered the State after the day on which this Act comes into force shall, while he is there, publish a newspaper.", "prohibition", "everyone"],
  ["No person, other than one who was born there and no stranger, shall be allowed to publish a newspaper.", "prohibition", "everyone"],
  ["After the notice no right in the land may, without leave of the Minister, be acquired, and no person is entitled to publish the notice.", "prohibition", "everyone", "publish"],
  ["No appeal lies against an order made in terms of this section, and the Minister may suspend the licence.", "power", "minister", "suspend"],
  ["Where, in its view, no owner is found, the Authority may suspend the licence.", "power", "executive-authority", "suspend"],
  ["No later than two days after the notice the Minister shall suspend the licence.", "obligation", "minister", "suspend"],
  ["Everyone has the right to receive information.", "right", "everyone"],
  ["An inspector has the right to enter and search the premises.", "power", "official", "search-premises"],
  ["The applicant may publish the report.", "permission", "applicant", "publish"],
  ["The applicant is not required to disclose personal data.", "obligation denied", "applicant", "disclose-data"],
  ["Nothing in this Act shall prevent a journalist from publishing the report.", "prohibition denied"],
  ["A person who publishes the report commits an offence.", "penalty", "person"],
  ["A person who contravenes this section is liable on conviction to a fine.", "penalty", "person"],
  ["“Website” means a set of pages under one name.", "definition"],
  ["The licence may be suspended.", "power", "nobody", "suspend"],
  ["An inspector who has reason to believe that an offence is being committed may enter and search the premises.", "power", "official", "search-premises"],
  ["A search of the premises may be carried out by an inspector.", "power", "official", "search-premises"],
  ["Suspension of the licence shall be effected by the Minister.", "obligation", "minister", "suspend"],
  ["The power to suspend a licence is exercisable by the Minister.", "power", "minister", "suspend"],
  ["Any person may be examined by the Board.", "power", "regulator"],
  ["Powers of the Board: to enter and search any premises", "power", "regulator", "search-premises"],
  ["An inspector has all the powers of a police officer to search any premises.", "power", "official", "search-premises"],
  ["The licence may be suspended by the Minister.", "power", "minister", "suspend"],
  ["The licence is suspended by the Minister.", "power indicative", "minister", "suspend"],
  ["It shall be lawful for the Minister to suspend the licence.", "power"],
  ["The operator is under a duty to notify the user.", "obligation"],
  ["The register was opened on 12 May 2016.", "declaration"],
  ["This section shall not apply to journalists.", "declaration"],
  ["The Act may be cited as the Media Act.", "declaration"],
];

const strangers: readonly (readonly [sentence: string, stranger: string])[] = [
  ["The licence is suspended by the Minister upon the request of the applicant.", "applicant"],
];

const quantities: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ["The host removes the content within 24 hours.", "at-most 24 hour"],
  ["The host removes the content within 3 (three) working days.", "at-most 3 working-day"],
  ["The application is signed by not fewer than two hundred citizens.", "at-least 200 person"],
  ["The suspension shall not exceed thirty days.", "at-most 30 day"],
  ["The term is at least five years and no more than ten years.", "at-least 5 year", "at-most 10 year"],
  ["The notice is given not later than one month after the decision.", "at-most 1 month"],
];

describe("norms", () => {
  test.each(norms)("%s", (...row) => expect(read(row)).toEqual(row.slice(1).filter((each) => each !== undefined)));
});

describe("what is no subject", () => {
  test.each(strangers)("%s: not %s", (sentence, stranger) => expect(unitOf(sentence).norms.flatMap(({ bearers }) => ids(bearers))).not.toContain(stranger));
});

describe("quantities", () => {
  test.each(quantities)("%s", (sentence, ...expected) => expect(unitOf(sentence).quantities.map(quantity)).toEqual(expected));
});
