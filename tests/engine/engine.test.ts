import { describe, expect, test } from "vitest";
import { authorityOf, checked, engineOf, findingsOf } from "./fixture.ts";

const blocked = `
id: blocked
check: TST-01
step: 6
severity: error
if: {who: [public-authority, network-operator, unstated], modality: [power, obligation], action: [block], object: [website]}
unless:
  - {any: [court-decision], in: [provision, article, reference]}
  - {any: [court-decision], in: [act], then: info}
  - {any: [appeal], in: [general-law], then: warning}`;
const refused = `
id: refused
check: TST-02
step: 6
severity: warning
if: {who: [public-authority], action: [refuse, block]}
absorbs: []`;

describe("a power without its safeguard", () => {
  const engine = engineOf([blocked]);
  test.each([
    ["The authorised body may block the website.", ['TST-01 error open act "block"']],
    ["Websites are blocked within three hours.", ['TST-01 error open act "blocked"']],
    ["The website is blocked by the minister.", ['TST-01 error open act "blocked"']],
    ["The authorised body may block the website by a court order.", ['TST-01 error cured act "block"']],
    ["The authorised body may block the website without a court order.", ['TST-01 error open act "block"']],
    ["The authorised body may block the website with\u00adout a court order.", ['TST-01 error open act "block"']],
    ["The authorised body may block the website pending a court order.", ['TST-01 error open act "block"']],
    ["The authorised body shall not block a website without a court order.", []],
    ["Everyone may block a website.", []],
    ["“Blocking” means that the authorised body blocks the website.", []],
    ["Уполномоченный орган приостанавливает работу интернет-ресурса.", ['TST-01 error open act "приостанавливает"']],
    ["Работа интернет-ресурса приостанавливается без решения суда.", ['TST-01 error open act "приостанавливается"']],
    ["Работа интернет-ресурса приостанавливается по решению суда.", ['TST-01 error cured act "приостанавливается"']],
    ["Уполномоченный орган не приостанавливает работу интернет-ресурса.", []],
    ["Уполномоченный орган без жалобы обязан решением суда приостановить работу интернет-ресурса.", ['TST-01 error cured act "приостановить"']],
    ["Прокурор интернет-ресурстың жұмысын тоқтата тұрады.", ['TST-01 error open act "тоқтата тұрады"']],
    ["Уәкілетті орган интернет-ресурсты сот шешімінсіз бұғаттайды.", ['TST-01 error open act "бұғаттайды"']],
    ["Уәкілетті орган интернет-ресурсты сот шешімі бойынша бұғаттайды.", ['TST-01 error cured act "бұғаттайды"']],
    ["Уәкілетті орган интернет-ресурсты бұғаттамайды.", []],
  ])("%s", async (text, expected) => {
    expect(await checked(engine, text)).toEqual(expected);
  });
});

describe("the ladder", () => {
  const engine = engineOf([blocked]);
  const bill = (first: string, second: string): string => `Article 1. Powers\n1. ${first}\n2. The register is public.\n\nArticle 2. Courts\n1. ${second}\n`;
  const power = "The authorised body may block a website.";
  test.each([
    ["in the same article", bill(`${power} It does so by a court order.`, "The register is public."), "error cured"],
    ["in another article", bill(power, "A court order is in writing."), "info open"],
    ["in an article referred to", bill("The authorised body may block a website under Article 2.", "A court order is needed."), "error cured"],
    ["nowhere", bill(power, "The register is public."), "error open"],
  ])("a court order %s", async (_, text, expected) => {
    const [finding] = await findingsOf(engine, text);
    expect(`${finding!.severity} ${finding!.status}`).toBe(expected);
    expect(finding!.provision.eId).toBe("art_1__para_1");
    expect(finding!.safeguards.searched).toEqual(["provision", "article", "reference", "act", "general-law"]);
  });

  test("general law answers by default, unless the bill switches it off", async () => {
    const law = (excluded: string): string => `generalLaw: {gives: [{safeguard: appeal, citation: {en: Code 91, ru: Кодекс 91, kk: Кодекс 91}}], excludedBy: [${excluded}]}`;
    const severity = async (excluded: string): Promise<unknown> => {
      const [finding] = await findingsOf(engineOf([blocked], authorityOf("{TST-01: [{principle: limits, force: text}]}", law(excluded))), power);
      return [finding!.severity, finding!.safeguards.found.map(({ citation }) => citation)];
    };
    expect(await severity("court-decision")).toEqual(["warning", ["Code 91"]]);
    expect(await severity("website")).toEqual(["error", []]);
  });

  test("an amending act without its base leaves absence unknown", async () => {
    const text = "Article 1. In Article 5 of the Law on Communications the following shall be inserted: the authorised body may block a website.";
    const findings = await findingsOf(engine, text);
    expect(findings.map(({ status }) => status)).toEqual(["unknown"]);
  });
});

describe("lists", () => {
  const engine = engineOf([blocked.replace("severity: error", "severity: error\nabsorbs: [TST-02]"), refused]);
  test("a point is read with its lead-in and stands on its own words", async () => {
    expect(await checked(engine, "The authorised body may:\n1) block a website;\n2) publish a report.")).toEqual(['TST-01 error open point_1 "block"']);
  });
  test("what the lead-in says is found once", async () => {
    expect(await checked(engine, "The authorised body refuses registration where:\n1) the form is wrong;\n2) the fee is unpaid;\n3) the name is taken.")).toEqual(['TST-02 warning open point_1 "refuses"']);
  });
  test("a norm of the lead-in that several points complete is one finding on the list, the other points related", async () => {
    const [finding, ...others] = await findingsOf(engine, "Article 1. Powers\n1. The authorised body may block:\n1) a website;\n2) a newspaper;\n3) another website.");
    expect(others).toEqual([]);
    expect([finding!.provision.eId, finding!.related.length]).toEqual(["art_1__para_1", 1]);
  });
  test("a penalty graded by points stands at the offence", async () => {
    const fined = "id: fined\ncheck: TST-01\nstep: 5\nseverity: error\nif: {modality: [penalty], with: [website]}";
    const text = "Article 1. Offences\n1. Whoever blocks access is guilty of an offence and is liable on conviction to:\n1) a fine;\n2) the loss of the website.";
    expect(await checked(engineOf([fined]), text)).toEqual(['TST-01 error open art_1__para_1 "website"']);
  });
  test("a Kazakh predicate after the last point belongs to every point", async () => {
    const text = "Уәкілетті орган:\n1) интернет-ресурсты;\n2) есепті\nбұғаттайды.";
    expect((await findingsOf(engine, text)).map(({ check }) => check)).toContain("TST-01");
  });
});

describe("force and severity", () => {
  const power = "The authorised body may block the website.";
  test.each([
    ["text", "{TST-01: [{principle: limits, force: text}]}", ["error"]],
    ["treaty", "{TST-01: [{principle: limits, force: treaty}]}", ["error"]],
    ["inferred", "{TST-01: [{principle: limits, force: inferred}]}", ["warning"]],
    ["soft law", "{TST-01: [{principle: limits, force: soft-law}]}", ["warning"]],
    ["text, the ground named by the constitution itself", "{TST-01: [{principle: limits, force: text, atMost: warning}]}", ["warning"]],
    ["none", "{TST-02: [{principle: limits, force: text}]}", []],
  ])("a link with force: %s", async (_, serves, expected) => {
    const findings = await findingsOf(engineOf([blocked], authorityOf(serves)), power);
    expect(findings.map(({ severity }) => severity)).toEqual(expected);
  });

  test("a rule that no act has tried, and a rule without examples, ask and no more", async () => {
    expect(await checked(engineOf([`${blocked}\ntried: false`]), power)).toEqual(['TST-01 info open act "block"']);
  });

  test("an authority not yet in force is not asked", async () => {
    expect(await checked(engineOf([blocked]), power, "2019-12-31")).toEqual([]);
  });

  test("a country's authority speaks of its own acts only", async () => {
    const local = authorityOf("{TST-01: [{principle: limits, force: text}]}", 'jurisdiction: KZ\nrecognise: {en: [Republic of Kazakhstan]}\nforeign: {en: [Kyrgyz Republic]}\nassume: [kk]');
    expect(await checked(engineOf([blocked], local), power)).toEqual([]);
    expect(await checked(engineOf([blocked], local), `Law of the Republic of Kazakhstan.\n\n${power}`)).toHaveLength(1);
    expect(await checked(engineOf([blocked], local), `Law of the Kyrgyz Republic.\n\n${power}`)).toEqual([]);
  });
});

describe("special and general", () => {
  const special = blocked.replace("severity: error", "severity: error\nabsorbs: [TST-02]");
  test("the special check absorbs the general one at the same place, and there only", async () => {
    const text = "The authorised body may:\n1) block a website;\n2) refuse registration.";
    expect(await checked(engineOf([special, refused]), text)).toEqual(['TST-01 error open point_1 "block"', 'TST-02 warning open point_2 "refuse"']);
  });
  test("of two rules of one check the graver is kept", async () => {
    const milder = blocked.replace("id: blocked", "id: milder").replace("severity: error", "severity: warning");
    expect(await checked(engineOf([milder, blocked]), "The authorised body may block the website.")).toEqual(['TST-01 error open act "block"']);
  });
});

test("a fingerprint follows a renumbered provision and changes with its words", async () => {
  const engine = engineOf([blocked]);
  const print = async (text: string): Promise<string> => (await findingsOf(engine, text))[0]!.fingerprint;
  const words = "The authorised body may block a website.";
  const one = await print(`Article 1. Powers\n1. ${words}\n`);
  expect(await print(`Article 7. Powers\n4. ${words}\n`)).toBe(one);
  expect(await print(`Article 1. Powers\n1. The minister may block a website.\n`)).not.toBe(one);
});

test("the same act gives the same review", async () => {
  const engine = engineOf([blocked, refused]);
  const text = "The authorised body may:\n1) block a website;\n2) refuse registration.";
  expect(JSON.stringify(await findingsOf(engine, text))).toBe(JSON.stringify(await findingsOf(engine, text)));
});

test("an omission that is punished leaves the penalty", async () => {
  const punished = "id: punished\ncheck: TST-01\nstep: 5\nseverity: warning\nif: {modality: [penalty], object: [website]}";
  expect(await findingsOf(engineOf([punished]), "Whoever does not block within one day the website commits an offence.")).toHaveLength(1);
  // Codes set the sanction apart.
  expect(await findingsOf(engineOf([punished]), "1. Ущерб интернет-ресурсу, –\n\nвлечет штраф.")).toHaveLength(1);
  expect(await findingsOf(engineOf([punished]), "1. Ущерб интернет-ресурсу\n\nвлечет штраф.")).toHaveLength(0);
});

describe("negation and clauses", () => {
  const banned = `
id: banned
check: TST-01
step: 5
severity: warning
if: {modality: [prohibition, penalty], action: [block], object: [website]}`;
  test.each([
    ["a modal word's own negation is not the action's", "Operators shall not block a website.", 1],
    ["a denied prohibition is none", "Operators are not prohibited to block a website.", 0],
    ["a clause begins at the semicolon, not at the later comma", "Каждый вправе знать; операторы связи, которые вправе знать, не вправе приостанавливать интернет-ресурс.", 1],
    ["what stands before the semicolon belongs to the clause before", "Каждый вправе приостанавливать; операторы связи, знающие интернет-ресурс, не вправе знать.", 0],
  ])("%s", async (_, text, count) => {
    expect(await findingsOf(engineOf([banned]), text)).toHaveLength(count);
  });
});
