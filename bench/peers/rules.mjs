import { write } from "../workspace.mjs";

/** Phrases as regular expressions, as a user of such a tool would write them: whole words, in any case. */
const sources = (phrases) => JSON.stringify(phrases.map((phrase) => `\\b${phrase}\\b`));

/** Sets the peers up in the folder `peers`: 200 line rules for one, one rule of 200 expressions for the other. */
export function writePeerRules(phrases) {
  write({
    "peers/.markdownlint-cli2.mjs": `const sources = ${sources(phrases)};
const customRules = sources.map((source, at) => {
  const expression = new RegExp(source, "i");
  return {
    names: ["rule-" + (at + 1)], description: source, tags: ["bench"], parser: "none",
    function: ({ lines }, onError) => lines.forEach((line, index) => { if (expression.test(line)) onError({ lineNumber: index + 1 }); }),
  };
});
export default { customRules, config: { default: false, bench: true }, noBanner: true, noProgress: true };
`,
    "peers/.textlintrc.json": JSON.stringify({ rules: { bench: true } }),
    "peers/rules/bench.js": `const expressions = ${sources(phrases)}.map((source) => new RegExp(source, "gi"));
module.exports = ({ Syntax, RuleError, report, getSource }) => ({
  [Syntax.Paragraph](node) {
    const text = getSource(node);
    for (const expression of expressions) for (const match of text.matchAll(expression)) report(node, new RuleError(expression.source, { index: match.index }));
  },
});
`,
  });
}
