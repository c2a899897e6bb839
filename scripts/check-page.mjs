// A check of the catalogue as a page of Markdown.
import { clean, wordingFor } from "@charterlint/reporters";

const wording = wordingFor("en");
const kinds = [
  ["violates", "Asked of"],
  ["looks-safe-but-violates", "Asked of, though it looks safe"],
  ["complies", "Not asked of"],
  ["looks-bad-but-complies", "Not asked of, though it looks bad"],
];

/** Text that Markdown doesn't read as more than words; `|` would end a table's cell. */
export const plain = (text) => clean(text).replaceAll("<", "&lt;").replaceAll("|", "\\|").replaceAll("*", "\\*");

/** Where a check's page is, beside the others. */
export const pageOf = (check) => `${check.toLowerCase()}.md`;

/**
 * @param {string} check its code.
 * @param {{rules: object[], family: string, authorities: object[], nameOf: (concept: string) => string, hasPage: (check: string) => boolean}}
 * known its rules, the title of their pack, all authorities with the links of packs, what a concept is called, and which checks have a page.
 * @returns the page.
 */
export function checkPage(check, { rules, family, authorities, nameOf, hasPage }) {
  const [first] = rules;
  const parts = [
    `# ${check} ${plain(rules.length === 1 ? first.title : first.text.en?.question ?? first.title)}`,
    `[${plain(family)}](README.md)`,
    ...rules.map((rule) => section(rule, rules.length > 1, nameOf, hasPage)),
    `## What it rests on\n\n${support(check, rules, authorities)}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(rule, several, nameOf, hasPage) {
  const parts = [
    ...(several ? [`## ${plain(rule.title)}`] : []),
    ...(rule.text.en ? [`**Question.** ${plain(rule.text.en.question)}`] : []),
    `**When it asks.** ${plain(rule.title)}: once for each ${rule.scope} where that is so.${rule.tried ? "" : " No labelled real act has tried it yet, so it asks as a question."}`,
    `**What answers it.**${ladder(rule, nameOf)}`,
    `**How grave.** ${gravity(rule)}`,
    ...(rule.absorbs.length > 0 ? [`**Says it instead of** ${rule.absorbs.map((each) => (hasPage(each) ? `[${each}](${pageOf(each)})` : each)).join(", ")} at the same place.`] : []),
    ...(rule.falsePositives ? [`**Known false alarms.** ${plain(rule.falsePositives)}`] : []),
    ...(rule.text.en ? [`**Proposal.** ${plain(rule.text.en.proposal)}`] : []),
    examples(rule),
    ...(rule.sources.length > 0 ? [`**Sources.** ${plain(rule.sources.join("; "))}.`.replace(/\.\.$/, ".")] : []),
  ];
  return parts.join("\n\n");
}

/** The rungs, strongest first. */
function ladder({ unless }, nameOf) {
  if (unless.length === 0) return " Nothing but other words: it looks for no safeguard.";
  const rungs = unless.map(({ any, all, in: scopes, then }) => {
    const names = [...new Set((any ?? all).map(nameOf))];
    const asked = names.length === 1 ? names[0] : any ? `one of: ${names.join(", ")}` : `all of: ${names.join(", ")}`;
    return `1. ${plain(asked)} – in ${scopes.map((scope) => wording.scope[scope]).join(", ")}: ${then === "cured" ? "answered" : `leaves a ${wording.severity[then].toLowerCase()}`}`;
  });
  return `\n\n${rungs.join("\n")}`;
}

function gravity({ severity, cases, tried }) {
  const others = [...new Set(cases.map((each) => each.severity))].filter((each) => each !== severity);
  const also = others.length > 0 ? `, in some cases a ${others.map((each) => wording.severity[each].toLowerCase()).join(" or a ")}` : "";
  const need = severity === "error" ? "; no more than a remark where no authority below asks for it in words or by treaty" : "";
  return `${wording.severity[severity]}${also}${tried ? need : "; a question until a real act has tried it"}.`;
}

function examples(rule) {
  const shown = kinds.flatMap(([kind, title]) => {
    const list = (rule.examples.en?.[kind] ?? []).slice(0, 2).map((each) => (typeof each === "string" ? each : each.text));
    return list.length === 0 ? [] : [`${title}:\n\n${list.map((text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``).join("\n\n")}`];
  });
  return [...shown, `Examples in Russian and Kazakh stand [with the rule](../../${rule.file}), \`${rule.id}\`.`].join("\n\n");
}

/** Principles by authority, as a table; what is said of one rule only names it. */
function support(check, rules, authorities) {
  const keys = [check, ...rules.map(({ id }) => id)];
  const rows = authorities.flatMap(({ authority, serves, principles }) =>
    keys.flatMap((key) =>
      (serves[key] ?? []).map(({ principle, force, atMost, about, why }) => {
        const { article, cite, en, verified } = principles.find(({ id }) => id === principle);
        const notes = [wording.force[force], ...(verified ? [] : ["to be verified"]), ...(atMost ? [`at most a ${wording.severity[atMost].toLowerCase()}`] : []), ...(key === check ? [] : [`only \`${key}\``]), ...(about ? [`where the article speaks of ${about.join(", ")}`] : []), ...(why ? [why] : [])];
        return `| ${authority} | ${plain(cite?.en ?? article)} | ${plain(en)} | ${plain(notes.join("; "))} |`;
      }),
    ),
  );
  return rows.length === 0 ? "No authority serves it, so it is not asked." : `| authority | article | principle | with what force |\n|---|---|---|---|\n${rows.join("\n")}`;
}
