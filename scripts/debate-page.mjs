// docs/debate.md: what the public debate on the Constitution of 2026 asked for, and the rules that ask it of a bill, each with an example of its own.
// node scripts/debate-page.mjs (after a build).
import { writeFileSync } from "node:fs";
import { packs } from "@charterlint/rules";

const topics = {
  "False information": ["media-freedom/false-information-ban"],
  "Defamation, investigative journalism and public criticism, business reputation": ["media-freedom/criminal-defamation", "media-freedom/no-public-interest-defence", "media-freedom/journalist-sources"],
  "Data duties with a journalistic exemption": ["media-freedom/no-journalistic-exemption"],
  "Personal data, privacy and dignity in the digital environment": ["digital-rights/data-without-purpose", "digital-rights/sensitive-data", "digital-rights/identification-in-public", "digital-rights/algorithm-alone", "digital-rights/no-subject-rights", "digital-rights/supervisor-not-independent"],
  "Secular State and education": ["secularism/religious-norm-imposed", "secularism/religious-education", "secularism/privileged-religions"],
  "Duty of care for nature": ["environment/weaker-environmental-standard", "environment/precaution-reversed", "environment/polluter-released"],
  "Concealment of danger": ["environment/warning-to-authority-only", "environment/environmental-information-confidential"],
  "Natural resources as the people's": ["constitutional-order/resources-into-ownership", "constitutional-order/resources-without-term"],
  "Death penalty": ["constitutional-order/death-penalty"],
  "Rights explained on arrest": ["due-process/rights-not-explained"],
  "Presumption of innocence": ["due-process/reversed-burden"],
  "Self-incrimination and testimony against relatives": ["due-process/compelled-testimony", "due-process/information-under-penalty"],
  "Marriage": ["constitutional-order/marriage-on-other-terms", "constitutional-order/family-values-as-ground"],
  "Creative, academic and intellectual freedom": ["constitutional-order/approval-of-creation", "constitutional-order/intellectual-property-by-by-law"],
  "Treaties and their place": ["constitutional-order/treaty-duty-set-aside", "constitutional-order/treaties-below-the-law", "transition/treaties-prevail"],
  "Usurpation of power": ["constitutional-order/law-or-justice-elsewhere", "constitutional-order/power-handed-over"],
  "Powers of Kurultai, People's Council and Vice-President": ["constitutional-order/power-of-a-highest-body", "constitutional-order/executive-over-laws"],
  "Unity and territorial integrity": ["constitutional-order/territory-and-unity"],
  "Accord between ethnic and faith groups": ["constitutional-order/accord-as-ground"],
  "Non-retroactivity": ["limits/reaches-earlier-facts"],
  "Limits only by law and necessity (article 41)": ["limits/grounds-left-to-by-law", "limits/restriction-without-necessity-test", "limits/aim-off-the-list"],
  "Rights that can't be limited (article 41(3))": ["limits/limit-on-non-limitable-right"],
  "Rights that are enforceable and not declarations": ["due-process/no-route-to-court", "environment/costly-or-toothless-remedies"],
  "Transition from the text of 1995": ["transition/former-parliament", "transition/former-article-on-a-right", "transition/wider-aim-of-1995"],
};
const rules = new Map(Object.values(packs).flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));

/** The page, in Markdown. @throws {Error} if a topic names a rule that is not there, or one without an English violating example. */
export function debatePage() {
  const rows = Object.entries(topics).flatMap(([topic, ids]) => ids.map((id, index) => {
    const rule = rules.get(id), [example] = rule?.examples.en?.violates ?? [];
    if (!rule || !example) throw new Error(`docs/debate.md: no rule ${id} with an English example`);
    const text = (typeof example === "string" ? example : example.text).trim().replace(/\s*\n\s*/gu, " ").replaceAll("|", "\\|");
    return `| ${index === 0 ? topic : ""} | [${rule.check}](checks/${rule.check.toLowerCase()}.md) | \`${id}\` | ${text} |`;
  }));
  return `# From the public debate to a check

What the debate on the Constitution of 2026 asked for, and the rules that put the question to a bill. Each example is one of the rule's own: a text on which it must
give a finding. The page is written by \`scripts/debate-page.mjs\`.

| topic | check | rule | a text that raises it |
|---|---|---|---|
${rows.join("\n")}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(new URL("../docs/debate.md", import.meta.url), debatePage());
