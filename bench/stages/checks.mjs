import { createRequire } from "node:module";
import { bestTime } from "../measure.mjs";
import { yes } from "../table.mjs";
import { makeAct } from "../workload/act.mjs";
import { authorityFiles, occurrences, packFiles, phrasesOf } from "../workload/pack.mjs";
import { analyse, bindingsOf, Candidates, check, compileLexicon, factsOf, Places, RuleEngines, seenBy, withLinksOf } from "./parts.mjs";
import { all, languages, loadPack, read } from "./plugins.mjs";

const { Engine, Operator } = createRequire(new URL("../../packages/core/package.json", import.meta.url))("json-rules-engine");

/** The check stage alone: ours, and json-rules-engine with all rules on all norms; they must say the same of each. */
export async function checkRow(runs, paragraphs, peerParagraphs) {
  const phrases = phrasesOf(200);
  const shared = new Set(all("lexicons").flatMap(({ concepts }) => Object.keys(concepts)));
  const loaded = (files) => {
    const { problems, ...found } = loadPack(Object.entries(files).map(([path, text]) => ({ path, text })), shared);
    if (problems.length > 0) throw new Error(problems[0].message);
    return found;
  };
  const { pack } = loaded(packFiles(phrases));
  const { authority } = loaded(authorityFiles);
  const authorities = withLinksOf([pack], [authority]);
  const lexicon = compileLexicon({ languages, lexicons: [...all("lexicons"), pack.lexicon], themes: all("themes"), authorities, structures: all("structures") });
  const text = makeAct({ language: "en", paragraphs, phrases: occurrences(phrases), seed: 3 });
  const analysis = analyse(await read(text), lexicon);
  const candidates = new Candidates(pack.rules);
  const context = { rules: pack.rules, candidates, engines: new RuleEngines(), authorities, languages, themes: () => new Set() };
  const near = analysis.units.reduce((sum, unit) => sum + candidates.of(unit).size, 0);
  let findings = [];
  const ours = await bestTime(runs, async () => { findings = await check(analysis, context); });

  const peer = new Engine([], { allowUndefinedFacts: true });
  peer.addOperator(new Operator("anyOf", (value, wanted) => wanted.some((each) => value.includes(each))));
  peer.addOperator(new Operator("noneOf", (value, wanted) => !wanted.some((each) => value.includes(each))));
  for (const rule of pack.rules) peer.addRule({ conditions: structuredClone(rule.conditions), event: { type: rule.id } });
  const units = analysis.units.slice(0, peerParagraphs);
  const places = new Places(analysis);
  const theirs = new Set();
  const before = process.cpuUsage();
  for (const unit of units) {
    for (const binding of bindingsOf(unit, pack.rules[0])) {
      const { events } = await peer.run(factsOf(binding, places));
      for (const { type } of events) theirs.add(`${type} ${unit.provision.eId}`);
    }
  }
  const spent = process.cpuUsage(before);
  const scaled = (((spent.user + spent.system) / 1e6) * analysis.units.length) / units.length;

  const mine = new Set();
  for (const unit of units) {
    for (const rule of candidates.of(unit)) {
      for (const binding of bindingsOf(unit, rule)) {
        if (seenBy(rule, binding, places) && (await context.engines.holds(rule.conditions, binding, places))) mine.add(`${rule.id} ${unit.provision.eId}`);
      }
    }
  }
  const same = mine.size === theirs.size && [...mine].every((each) => theirs.has(each));
  const size = Buffer.byteLength(text) / 1e6;
  return {
    what: `check stage, 200 rules × ${analysis.units.length} provisions`,
    ours: `${ours.toFixed(3)} s; ${(near / analysis.units.length).toFixed(2)} candidates a provision`,
    peer: `json-rules-engine ${scaled.toFixed(1)} s (${units.length} provisions measured); ${same ? "the same" : "OTHER"} matches (${mine.size})`,
    "must reach": "≥ 50 times faster; ≤ 2 candidates a provision; the same findings",
    reached: `${yes(same && scaled / ours >= 50 && near / analysis.units.length <= 2)} (${(scaled / ours).toFixed(0)} times)`,
    "findings/MB": Math.round(findings.length / size),
    "candidates/MB": Math.round(near / size),
  };
}
