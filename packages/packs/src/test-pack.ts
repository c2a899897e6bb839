import { type Act, type CompiledAuthority, type CompiledPack, createEngine, type Finding, type PhraseStore, type Plugin } from "@charterlint/core";

/** The four kinds of examples; the first two of each pair must give a finding. */
export const exampleKinds = ["violates", "looks-safe-but-violates", "complies", "looks-bad-but-complies"] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/** What became of one example. */
export interface ExampleResult {
  readonly rule: string;
  readonly language: string;
  readonly kind: ExampleKind;
  readonly text: string;
  readonly ok: boolean;
  /** Why it failed, in a sentence; empty when it held. */
  readonly why: string;
}

/** What testing a pack takes: the plugins whose words it builds on, and how a text is read into an act. */
export interface TestContext {
  readonly plugins: readonly Plugin[];
  readonly read: (text: string, language: string) => Act;
  /** Where compiled phrases are kept from one test to the next. */
  readonly store?: PhraseStore;
}

/** Runs every example of every rule on the production engine, measured against a stand-in authority that serves all the pack's checks. */
export async function testPack(pack: CompiledPack, context: TestContext): Promise<ExampleResult[]> {
  const plugins = context.plugins.map((plugin) => ({ ...plugin, packs: {}, authorities: {} }));
  const engine = createEngine({ plugins, packs: [pack], authorities: [standIn(pack)], measureAgainst: "all", ...(context.store ? { store: context.store } : {}) });
  const results: ExampleResult[] = [];
  for (const rule of pack.rules) {
    for (const [language, examples] of Object.entries(rule.examples)) {
      for (const kind of exampleKinds) {
        for (const example of examples[kind] ?? []) {
          const { text, at } = typeof example === "string" ? { text: example, at: undefined } : example;
          const { findings } = await engine.check(context.read(text, language), { asOf: "2026-07-01", language });
          // Another rule of the same check, or a special check that absorbs this one, answers for it.
          const mine = findings.filter((finding) => finding.rule === rule.id && (finding.status === "open" || finding.status === "unknown"));
          const why = kind === "violates" || kind === "looks-safe-but-violates" ? missing(mine, findings, rule, pack, text, at) : unwanted(mine);
          results.push({ rule: rule.id, language, kind, text, ok: why === "", why });
        }
      }
    }
  }
  return results;
}

function missing(mine: readonly Finding[], all: readonly Finding[], rule: CompiledPack["rules"][number], pack: CompiledPack, text: string, at: string | undefined): string {
  if (mine.length > 0) {
    if (at === undefined) return "";
    const start = text.indexOf(at);
    if (start < 0) return `the words "${at}" are not in the text.`;
    return mine.some(({ span }) => span.start < start + at.length && start < span.end) ? "" : `a finding was expected on "${at}"; it stands on "${text.slice(mine[0]!.span.start, mine[0]!.span.end)}".`;
  }
  const absorbing = all.find((finding) => finding.status !== "cured" && pack.rules.some((each) => each.id === finding.rule && (each.absorbs.includes(rule.check) || (each.check === rule.check && each.id !== rule.id))));
  if (absorbing) return "";
  const cured = all.find((finding) => finding.rule === rule.id && finding.status === "cured");
  if (cured) return `a finding was expected; it was cured by ${cured.safeguards.found.map(({ concept, text: words }) => `${concept} ("${words ?? ""}")`).join(", ")}.`;
  return "a finding was expected, and there is none.";
}

function unwanted(mine: readonly Finding[]): string {
  const [finding] = mine;
  if (!finding) return "";
  return `no finding was expected; there is one on ${finding.evidence.map(({ what, concept, text }) => `${what} ${concept} ("${text}")`).join(", ")}.`;
}

function standIn(pack: CompiledPack): CompiledAuthority {
  const words = { en: "Stand-in for testing", ru: "Условный источник для проверки", kk: "Тексеруге арналған шартты дереккөз" };
  const serves = Object.fromEntries(pack.rules.map(({ check }) => [check, [{ principle: "any", force: "text" as const }]]));
  return {
    authority: "stand-in",
    version: "1.0.0",
    title: words,
    short: words,
    kind: "constitution",
    inForce: { from: "0001-01-01" },
    source: { title: words.en },
    principles: [{ id: "any", article: "1", ...words, verified: true }],
    serves,
    hash: "",
    packKind: "authority",
  };
}
