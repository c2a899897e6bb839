import { type CompiledAuthority, type CompiledPack, createEngine, type Engine, type Finding, type LexiconFile, type Plugin } from "@charterlint/core";
import * as english from "@charterlint/language-en";
import * as kazakh from "@charterlint/language-kk";
import * as russian from "@charterlint/language-ru";
import { loadPack, YamlSource } from "@charterlint/packs";
import { readers, readText } from "@charterlint/readers";

/** The plugin among a module's exports. */
const pluginOf = (module: object): Plugin => Object.values(module).find((each): each is Plugin => typeof each === "object" && each !== null && "languages" in each)!;
export const languagePlugins: readonly Plugin[] = [pluginOf(english), pluginOf(russian), pluginOf(kazakh)];

const lexicon = `
concepts:
  public-authority: {class: actor, en: ["[the] authorised body", minister], ru: [уполномоченн- орган-, прокурор-], kk: [уәкілетті орган-, прокурор-]}
  network-operator: {class: actor, en: [operator-], ru: [оператор- связи], kk: [байланыс оператор-]}
  everyone: {class: person, en: [everyone, persons], ru: [каждый], kk: [әркім]}
  block: {class: action, en: [block-, suspend-], ru: [блокир-, приостанавлива-, приостанов-, ограничива-], kk: [бұғатта-, тоқтата тұр-, шекте-]}
  refuse: {class: action, en: [refus-], ru: [отказ-], kk: [бас тарт-]}
  website: {class: object, en: [website-], ru: [интернет-ресурс-], kk: [интернет-ресурс-]}
  court-decision: {class: safeguard, en: [court order, "decision of [a|the] court"], ru: [решени- суда], kk: [сот шешімі-], not: {en: [pending a court order], ru: [до решения суда], kk: [сот шешіміне дейін]}}
  appeal: {class: safeguard, en: [appeal-], ru: [обжалова-], kk: [шағымдан-]}
`;
const words = new YamlSource({ path: "words.yaml", text: lexicon }).data as LexiconFile;
export const wordsPlugin: Plugin = { name: "words", lexicons: { words } };
const text = { question: "Who decides?", finding: "No court was found.", proposal: "Add a court." };
const wording = ["en", "ru", "kk"].map((language) => `    ${language}: ${JSON.stringify(text)}`).join("\n");
const example = (violates: string, complies: string): string => `{violates: [${JSON.stringify(violates)}], complies: [${JSON.stringify(complies)}]}`;

/** Rules of a pack as YAML, each with wording and examples in three languages, so that none is a draft. */
export function packOf(rules: readonly string[]): CompiledPack {
  const examples = `    examples:\n${["en", "ru", "kk"].map((language) => `      ${language}: ${example("a", "b")}`).join("\n")}`;
  const file = `rules:\n${rules.map((rule) => `  - ${rule.trim().replaceAll("\n", "\n    ")}\n${wording}\n${examples}`).join("\n")}\n`;
  const { pack, problems } = loadPack(
    [
      { path: "pack.yaml", text: "pack: trial\nversion: 1.0.0\ntitle: {en: Trial}\nlanguages: [en, ru, kk]\n" },
      { path: "rules.yaml", text: file },
    ],
    new Set(Object.keys(words.concepts)),
  );
  if (!pack) throw new Error(problems.map(({ file: path, line, message }) => `${path}:${line} ${message}`).join("\n"));
  return pack;
}

/** An authority that serves checks with the links given. */
export function authorityOf(serves: string, more = ""): CompiledAuthority {
  const { authority, problems } = loadPack(
    [
      {
        path: "authority.yaml",
        text: `authority: trial\nversion: 1.0.0\ntitle: {en: T, ru: Т, kk: Т}\nshort: {en: T, ru: Т, kk: Т}\nkind: constitution\ninForce: {from: "2020-01-01"}\nsource: {title: T}\nprinciples: [{id: limits, article: "1", en: e, ru: р, kk: қ, verified: true}]\nserves: ${serves}\n${more}`,
      },
    ],
    new Set(),
  );
  if (!authority) throw new Error(problems.map(({ line, message }) => `${line} ${message}`).join("\n"));
  return authority;
}

export function engineOf(rules: readonly string[], authority: CompiledAuthority = authorityOf("{TST-01: [{principle: limits, force: text}], TST-02: [{principle: limits, force: text}]}")): Engine {
  return createEngine({ plugins: [...languagePlugins, readers, wordsPlugin], packs: [packOf(rules)], authorities: [authority] });
}

/** Checks a text; gives its findings as one line each: code, severity, status, place, words. */
export async function checked(engine: Engine, text_: string, asOf = "2026-07-01"): Promise<string[]> {
  return (await findingsOf(engine, text_, asOf)).map(
    ({ check, severity, status, provision, span }) => `${check} ${severity} ${status} ${provision.eId || "act"} "${text_.slice(span.start, span.end)}"`,
  );
}

export async function findingsOf(engine: Engine, text_: string, asOf = "2026-07-01"): Promise<readonly Finding[]> {
  const { act } = readText(text_, "bill.txt", { structures: readers.structures, languages: engine.languages });
  return (await engine.check(act!, { asOf })).findings;
}
