import { amendedBy, withBase } from "./amend/check-with-base.ts";
import { failureProblems } from "./amend/failure-problems.ts";
import { analyse, type FullAnalysis } from "./analyse/analyse.ts";
import type { CancelledHit } from "./analyse/hits.ts";
import { compileLexicon, type Lexicon } from "./analyse/lexicon.ts";
import type { PhraseStore } from "./analyse/phrase-store.ts";
import { authoritiesFor, withLinksOf } from "./check/authorities.ts";
import { Candidates } from "./check/candidates.ts";
import { check } from "./check/check.ts";
import type { CheckContext } from "./check/check-context.ts";
import { explain, type Place } from "./check/explain.ts";
import { pointsOf } from "./check/points.ts";
import { RuleEngines } from "./check/rule-engine.ts";
import { compare, type Compared } from "./compare/compare.ts";
import { principlesByTheme } from "./compare/principles-by-theme.ts";
import { compileCorrespondences, type Correspondences } from "./pair/correspondences.ts";
import { pairReviews } from "./pair/pair-reviews.ts";
import type { Act, Language } from "./model/act.ts";
import type { Comparison } from "./model/comparison.ts";
import type { LanguageData } from "./model/language-data.ts";
import type { Explanation } from "./model/explanation.ts";
import type { CompiledAuthority, CompiledPack, CompiledRule } from "./model/pack.ts";
import type { Plugin } from "./model/plugin.ts";
import type { Finding, Review } from "./model/review.ts";
import type { Decisions } from "./model/waiver.ts";
import { settle } from "./settle/settle.ts";
import type { Tag } from "./model/tag.ts";
import { tag } from "./tag/tag.ts";
import { themesByArticle } from "./tag/themes-by-article.ts";

/** Version of the engine, as reports give it. */
export const ENGINE_VERSION = "0.1.0";

/** What an engine is made from. Packs given here are added to those that plugins bring. */
export interface EngineOptions {
  readonly plugins: readonly Plugin[];
  readonly packs?: readonly CompiledPack[];
  readonly authorities?: readonly CompiledAuthority[];
  /** Measure against all the authorities, whatever the act's country and the date: somebody chose them. Default: those that follow from both. */
  readonly measureAgainst?: "all" | "jurisdiction";
  /** Where compiled phrases are kept between runs; compiled anew in each where it is left out. */
  readonly store?: PhraseStore;
}

/** Terms of one check. With waivers, a baseline or overrides the review is settled: the same as `settle` makes of one without. */
export interface CheckOptions extends Decisions {
  /** Date in the form 2026-11-22: which authorities are in force. */
  readonly asOf: string;
  readonly source?: Review["source"];
  /** Language of the act, when known; default: told for each provision. */
  readonly language?: Language;
  /** The act that this one amends: the amended act is made and checked, and what the amendments bring about is found. */
  readonly base?: Act;
  /** Language of questions, findings, proposals and principles; default: that of each provision. */
  readonly reportLanguage?: string;
}

/** Terms of one comparison. */
export interface CompareOptions {
  /** Date in the form 2026-11-22: principles of which authorities are named. */
  readonly asOf: string;
  readonly source?: Comparison["source"];
  /** Language of both acts, when known; default: told for each provision. */
  readonly language?: Language;
}

/** Terms of an explanation: those of a check, a place, and perhaps which rules. */
export interface ExplainOptions extends Omit<CheckOptions, "source" | keyof Decisions> {
  readonly place: Place;
  /** Left out: rules near the place. */
  readonly isWanted?: (rule: CompiledRule) => boolean;
}

/** Reads words, tags and checks acts. Made once; pure: the same act and options give the same answer. */
export interface Engine {
  readonly languages: Readonly<Record<Language, LanguageData>>;
  analyse(act: Act, language?: Language): FullAnalysis;
  tag(act: Act, language?: Language): Tag[];
  check(act: Act, options: CheckOptions): Promise<Review>;
  /** Why rules fire at a place of the act, and why others do not. */
  explain(act: Act, options: ExplainOptions): Promise<Explanation>;
  /**
   * Checks an act and its other language version, and puts them side by side: the review is of the first, with findings of the family PAIR. The
   * options' language is that of the first; each act's own language counts otherwise. Needs a plugin with correspondences.
   */
  checkPair(act: Act, other: Act, options: CheckOptions & { readonly otherSource?: Review["source"] }): Promise<Review>;
  /** Puts two versions of an act, in one language, side by side. */
  compare(old: Act, next: Act, options: CompareOptions): Comparison;
}

/**
 * Compiles the words of all plugins and packs into one lexicon and gives the engine.
 * Phrases were read when the plugins and packs were compiled; one that cannot be read throws PhraseError when its language is first met.
 */
export function createEngine({ plugins, packs = [], authorities = [], measureAgainst = "jurisdiction", store }: EngineOptions): Engine {
  const all = <K extends "languages" | "lexicons" | "themes" | "packs" | "authorities" | "structures" | "correspondences">(key: K): NonNullable<Plugin[K]>[string][] =>
    plugins.flatMap((plugin) => Object.values(plugin[key] ?? {})) as NonNullable<Plugin[K]>[string][];
  const languages = Object.fromEntries(all("languages").map((data) => [data.language, data]));
  const checks = [...all("packs"), ...packs];
  const measures = withLinksOf(checks, [...all("authorities"), ...authorities]);
  const lexicon: Lexicon = compileLexicon({
    languages,
    lexicons: [...all("lexicons"), ...checks.map((pack) => pack.lexicon)],
    themes: all("themes"),
    authorities: measures,
    structures: all("structures"),
    ...(store ? { store } : {}),
  });
  const rules = checks.flatMap((pack) => pack.rules);
  const candidates = new Candidates(rules);
  const engines = new RuleEngines();
  const contextOf = (analysis: FullAnalysis, tags: readonly Tag[], { asOf, reportLanguage }: Pick<CheckOptions, "asOf" | "reportLanguage">, base?: FullAnalysis): CheckContext => ({
    themes: themesByArticle(analysis, tags),
    rules,
    candidates,
    engines,
    // An amending bill says less of its country than the act that it amends.
    authorities: measureAgainst === "all" ? measures : authoritiesFor(base ?? analysis, measures, asOf),
    languages,
    ...(base ? { base } : {}),
    ...(reportLanguage === undefined ? {} : { reportLanguage }),
  });
  let correspondences: Correspondences | undefined;
  const engine: Engine = {
    languages,
    analyse: (act, language) => analyse(act, lexicon, language),
    tag: (act, language) => tag(analyse(act, lexicon, language)),
    async check(act, { source = {}, language, waivers, baseline, overrides, ...terms }) {
      const analysis = analyse(act, lexicon, language);
      const tags = tag(analysis);
      const base = terms.base && analyse(terms.base, lexicon, language);
      const context = contextOf(analysis, tags, terms, base);
      const own = await check(analysis, context);
      const amended = base && amendedBy(act, base.act, languages);
      const findingsOn = (of: FullAnalysis): Promise<Finding[]> => check(of, { ...context, themes: themesByArticle(of, tag(of)) });
      const findings = amended ? withBase(own, amended, [await findingsOn(analyse(amended.act, lexicon, language)), await findingsOn(base)], languages, terms.reportLanguage) : own;
      const review: Review = {
        source,
        act,
        tags,
        findings,
        points: pointsOf(findings),
        problems: amended ? failureProblems(act, amended.failures) : [],
        policy: { asOf: terms.asOf, authorities: context.authorities.map(({ authority }) => authority), packs: checks.map(({ name, version }) => `${name}@${version}`) },
      };
      return settle(review, { waivers, baseline, overrides });
    },
    async checkPair(act, other, { otherSource = {}, ...options }) {
      const { waivers, baseline, overrides, ...plain } = options;
      const { language: _, source: __, ...terms } = plain;
      const first = await engine.check(act, plain), second = await engine.check(other, { ...terms, source: otherSource });
      correspondences ??= compileCorrespondences(all("correspondences"), languages);
      return settle(pairReviews(first, second, correspondences, terms.reportLanguage, options.language), { waivers, baseline, overrides });
    },
    async explain(act, { place, isWanted, language, ...terms }) {
      const cancelled: CancelledHit[] = [];
      const analysis = analyse(act, lexicon, language, cancelled);
      // The engines of single conditions are of use to nobody else.
      const context = { ...contextOf(analysis, tag(analysis), terms, terms.base && analyse(terms.base, lexicon, language)), engines: new RuleEngines() };
      const findings = await check(analysis, context);
      const places = await explain({ analysis, context, findings, cancelled }, place, isWanted && new Set(rules.filter(isWanted)));
      return { act, places, policy: { asOf: terms.asOf, authorities: context.authorities.map(({ authority }) => authority) } };
    },
    compare(old, next, { asOf, source = {}, language }) {
      const read = (act: Act): Compared => {
        const analysis = analyse(act, lexicon, language);
        return { analysis, tags: tag(analysis) };
      };
      const before = read(old), after = read(next);
      const active = measureAgainst === "all" ? measures : authoritiesFor(after.analysis, measures, asOf);
      const terms = { languages, classOf: lexicon.classOf, principlesOf: principlesByTheme(active) };
      return { source, old, new: next, ...compare(before, after, terms) };
    },
  };
  return engine;
}
