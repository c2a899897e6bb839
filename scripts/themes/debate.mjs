// What the tables of the debate on the 2026 Constitution say: topics by place, and the places that somebody named.

/** Our themes by the topic words of the tables; a topic that isn't here is no theme of ours. */
const themesByTopic = {
  secularism: ["secularism"], conscience: ["secularism/religious-freedom"],
  environment: ["environment/protection"], "natural resources": ["environment/natural-resources"],
  "digital rights": ["digital-rights"], privacy: ["digital-rights/privacy"], "personal data": ["digital-rights/personal-data"], "secrecy of communications": ["digital-rights/communications"],
  "access to information": ["media-freedom/access-to-information"], "media freedom": ["media-freedom"], expression: ["media-freedom/expression"], "limits of expression": ["media-freedom"],
  censorship: ["media-freedom/press"], "propaganda bans": ["media-freedom/expression"],
  "human rights": ["fundamental-rights"], "human rights as highest value": ["fundamental-rights"], dignity: ["fundamental-rights/human-dignity"],
  "right to life": ["fundamental-rights/life"], "death penalty": ["fundamental-rights/life"], liberty: ["fundamental-rights/liberty"], Miranda: ["fundamental-rights/liberty"],
  "fair trial": ["fundamental-rights/fair-trial"], "presumption of innocence": ["fundamental-rights/presumption-of-innocence"], "self-incrimination": ["fundamental-rights/self-incrimination"],
  "ne bis in idem": ["fundamental-rights/fair-trial"], torture: ["fundamental-rights/torture"], "judicial protection": ["fundamental-rights/judicial-protection"], advocacy: ["fundamental-rights/judicial-protection"],
  equality: ["fundamental-rights/equality"], family: ["fundamental-rights/marriage-and-family"], marriage: ["fundamental-rights/marriage-and-family"], education: ["fundamental-rights/education"],
  "education/science": ["fundamental-rights/education", "fundamental-rights/science-and-creativity"], heritage: ["fundamental-rights/science-and-creativity"], "intellectual property": ["fundamental-rights/intellectual-property"],
  labour: ["fundamental-rights/labour"], home: ["fundamental-rights/housing"], movement: ["fundamental-rights/movement"], citizenship: ["fundamental-rights/citizenship"], extradition: ["fundamental-rights/citizenship"],
  property: ["fundamental-rights/property"], "private property": ["fundamental-rights/property"], assembly: ["fundamental-rights/assembly"], association: ["fundamental-rights/associations"], associations: ["fundamental-rights/associations"],
  "foreign funding": ["fundamental-rights/associations"], NGOs: ["fundamental-rights/associations"], pluralism: ["fundamental-rights/associations"], languages: ["fundamental-rights/language-and-nationality"],
  "nationality; language": ["fundamental-rights/language-and-nationality"], "political rights": ["fundamental-rights/voting-and-public-affairs"], limits: ["fundamental-rights/limits-of-rights"], "limits of rights": ["fundamental-rights/limits-of-rights"],
  accord: ["constitutional-order/accord"], "people as source of power": ["constitutional-order/popular-sovereignty"], "international obligations": ["constitutional-order/international-obligations"],
  integrity: ["constitutional-order/sovereignty"], President: ["constitutional-order/president"], "Vice-President": ["constitutional-order/vice-president"], Kurultai: ["constitutional-order/parliament"],
  "Halyk Kenesi": ["constitutional-order/peoples-council"], "Constitutional Court": ["constitutional-order/constitutional-court"], courts: ["constitutional-order/courts"], ombudsman: ["constitutional-order/ombudsman"], amendment: ["constitutional-order/amendment"],
};

/** @returns {string[] | undefined} themes of a topic, undefined for none */
export function themesOfTopic(topic) {
  return themesByTopic[topic];
}

/** Each place with each of its topics, from the table of key articles (`article`, `topics` separated by `;`). */
export function keyTopics(table) {
  return rowsOf(table).flatMap(([places, topics]) => placesOf(places).flatMap((place) => topics.split(";").map((topic) => ({ place, topic: topic.trim() }))));
}

/** What reactions tell in prose of a place whose topics say less. */
export const toldInProse = [{ place: "preamble", topic: "environment" }];

/** How many reactions (fourth column) name each article. */
export function namedArticles(table) {
  const named = new Map();
  for (const [, , , places] of rowsOf(table)) for (const article of new Set(placesOf(places).map((place) => place.replace(/\(.*/u, "")))) named.set(article, (named.get(article) ?? 0) + 1);
  return named;
}

/** `15(1)-(2), 52-53, 9` as `15(1)`, `15(2)`, `52`, `53`, `9`; articles of 1995 are left out. */
function placesOf(text) {
  const places = [];
  for (const [, preamble, article, first, last, to] of text.replace(/\d+\(1995\)|\(1995[^)]*\)/gu, "").matchAll(/(preamble)|(\d+)(?:\((\d+)\)(?:-\((\d+)\))?|-(\d+))?/gu)) {
    if (preamble) places.push(preamble);
    else if (first) for (let paragraph = Number(first); paragraph <= Number(last ?? first); paragraph++) places.push(`${article}(${paragraph})`);
    else for (let each = Number(article); each <= Number(to ?? article); each++) places.push(String(each));
  }
  return places;
}

function rowsOf(table) {
  return table.trim().split("\n").slice(1).map((line) => line.split("\t"));
}
