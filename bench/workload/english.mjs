/** Words and sentences of a made-up English act. `trigger` sentences are such as reviewers object to; `plain` ones are the bulk of a law. */
export const english = {
  article: (number, heading) => `Article ${number}. ${heading}`,
  slots: {
    who: ["The authorised body", "The Ministry", "The competent authority", "The local executive body", "The inspectorate"],
    object: ["annual report", "register of facilities", "technical passport", "inventory of assets", "schedule of works", "statistical return", "storage plan", "transport document", "tariff scheme", "conformity mark"],
    person: ["the applicant", "the operator of the facility", "the owner", "the supplier", "the user of the service", "the carrier", "the keeper of the register"],
    place: ["on its website", "at the place of registration", "in the territorial office", "through the unified portal", "at the storage site"],
    term: ["within ten working days", "by the first of March of each year", "not later than thirty days after receipt", "during the calendar year", "once a quarter"],
    matter: ["drinking water supply", "railway transport", "seed growing", "metrology", "warehouse receipts", "veterinary medicine", "housing maintenance", "public procurement", "postal services", "road safety"],
  },
  headings: ["General requirements", "Keeping of records", "Competence of bodies", "Control and supervision", "Procedure of examination"],
  plain: [
    "The {object} in the field of {matter} shall contain the name, the number and the date of the document and shall be kept {place} for five years",
    "{person} submits the {object} {term} in the form that is used for {matter}, together with copies of the documents listed in the annex to this Law",
    "Requirements for the {object} that concern {matter} are uniform throughout the country and take account of climate, terrain and the state of equipment",
    "Information on {matter} is entered in the {object} {term}, and {person} may consult it free of charge {place}",
    "Measuring instruments used for {matter} are tested {term}, and the result of the test is noted in the {object}",
    "Payment for services in the field of {matter} is made by {person} {term} on the basis of the {object} and of the contract",
    "Employees who work in {matter} undergo training {term}, of which a note is made in the {object} {place}",
  ],
  trigger: [
    "{who} may refuse registration where the {object} is incomplete or on other grounds",
    "{who} may suspend the licence of {person} at its discretion and without notice",
    "{who} may block a website or an account that spreads information harmful to {matter}",
    "{who} may enter the premises of {person} at any time and inspect the {object}",
    "{person} shall provide {who} with personal data of users on request without delay",
    "Any violation of the rules on {matter} entails a fine or confiscation of the {object}",
    "The procedure for {matter} is determined by {who}",
  ],
  cured: [
    "{who} may suspend the licence of {person} by a court decision for a period of up to three months, and the reasoned decision may be appealed to a court",
  ],
};
