import type { Act, Language, Provision, Span } from "../../model/act.ts";
import type { Reference } from "../../model/analysis.ts";
import type { LanguageData } from "../../model/language-data.ts";
import { inLengths } from "../sentences.ts";
import { type Tokens } from "../tokens.ts";
import { lowerBound, ownPieces, type TokenRange } from "../units.ts";
import { ActNames, type NamedAct } from "./act-names.ts";
import { articleDepth, depthOf, type Group, groupsOf, type Link } from "./chains.ts";
import { LabelReader } from "./labels.ts";
import { mentionsIn } from "./mentions.ts";
import { ProvisionIndex } from "./provision-index.ts";
import { ReferenceWords, Role } from "./reference-words.ts";
import { Resolver } from "./resolver.ts";

/** What reading references takes besides the act. */
export interface ReferenceSources {
  readonly tokens: Tokens;
  readonly languages: Readonly<Record<Language, LanguageData>>;
  readonly languageAt: (token: number) => Language;
  /** Whether a command to amend another act stands in these tokens. */
  readonly amendsIn: (range: TokenRange) => boolean;
}

/** A language's grammar of references, ready for one act. */
interface Grammar {
  readonly words: ReferenceWords;
  readonly labels: LabelReader;
  readonly names: ActNames;
  readonly order: "after" | "before";
}

/** All references in the act's words, headings left out, in order. */
export function referencesIn(act: Act, sources: ReferenceSources): Reference[] {
  const { tokens, languages, languageAt, amendsIn } = sources;
  const index = new ProvisionIndex(act.root);
  const opening = openingOf(act, tokens);
  const grammars = new Map<Language, Grammar | undefined>();
  const references: Reference[] = [];
  const grammarOf = (language: Language): Grammar | undefined => {
    if (!grammars.has(language)) grammars.set(language, makeGrammar(act, tokens, languages[language], opening));
    return grammars.get(language);
  };
  const whole = !Object.keys(languages).some((language) => isExcerpt(languages[language]!, act, opening, tokens));

  const rangeOf = ({ start, end }: Span): TokenRange => ({ from: lowerBound(tokens.start, tokens.length, start), to: lowerBound(tokens.start, tokens.length, end) });

  const visit = (provision: Provision, foreign: boolean): void => {
    const ranges = ownPieces(provision).map(rangeOf);
    const amends = foreign || provision.role === "quoted" || ranges.some((range) => range.from < range.to && amendsIn(range));
    const resolver = new Resolver(index, provision);
    for (const range of ranges.flatMap(inLengths)) {
      const grammar = range.from < range.to ? grammarOf(languageAt(range.from)) : undefined;
      if (!grammar) continue;
      const { words, labels, names, order } = grammar;
      const mentions = mentionsIn(range, words, labels, tokens, order);
      const elsewhere = mentions.some((mention) => depthOf(mention) <= articleDepth && !mention.relative);
      for (const group of groupsOf(mentions, words, tokens, order)) {
        const found = read(group, provision, { words, names, labels, range, article: () => rangeOf(index.articleOf(provision).span), resolver, amends, elsewhere, whole: whole && !index.inAnnex(provision), tokens });
        for (const reference of found) references.push(reference);
      }
    }
    for (const child of provision.children) visit(child, amends);
  };
  visit(act.root, false);
  return references.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Place {
  readonly words: ReferenceWords;
  readonly names: ActNames;
  readonly labels: LabelReader;
  readonly range: TokenRange;
  readonly resolver: Resolver;
  readonly amends: boolean;
  /** Other articles or annexes are spoken of, to which a part without its article may belong. */
  readonly elsewhere: boolean;
  /** Words of the article around, or of the provision where there is none. */
  readonly article: () => TokenRange;
  /** The act is whole, and the words are no annex, which may refer to annexes of others. */
  readonly whole: boolean;
  readonly tokens: Tokens;
}

/** References of one group: each chain is one, and the act named at the group's edge is that of each. */
function read(group: Group, provision: Provision, place: Place): Reference[] {
  const { words, names, labels, range, resolver, amends, whole, tokens } = place;
  const from = Math.min(...group.map(({ mention }) => mention.from)), to = Math.max(...group.map(({ mention }) => mention.to));
  const named = names.at(from, to, range);
  const found: Reference[] = [];
  for (const link of group) {
    const parts = chain(link);
    const top = parts.at(-1)!.mention;
    const own = named?.kind === "own" || parts.some(({ mention }) => mention.relative === "this");
    const act: NamedAct = own ? { kind: "own" } : named;
    const reached = act?.kind === "other" ? undefined : resolver.resolve(link);
    if (link.isOuter) continue;
    const span = { start: Math.min(...parts.map(({ mention }) => tokens.start[mention.from]!)), end: Math.max(...parts.map(({ mention }) => labels.end(mention.to))) };
    const common = { ...span, in: provision.eId, level: link.mention.kind.kinds[0]! };
    if (!reached || (amends && !own)) found.push({ ...common, targets: [], kind: "external", ...(act?.kind === "other" ? { act: act.span } : {}) });
    else if (reached.provisions.length > 0 && !reached.missing) found.push({ ...common, targets: reached.provisions.map(({ eId }) => eId), kind: "internal", ...(parts.length === 1 && top.relative === "this" ? { relative: true as const } : {}), ...(isSelf(link, reached.provisions, provision) ? { self: true as const } : {}) });
    else {
      const bare = depthOf(top) > articleDepth && place.elsewhere;
      const certain = reached.missing && whole && !bare && (own || !names.otherIn(place.article())) && !words.isFormer(to);
      if (!certain && top.relative) continue;
      found.push({ ...common, targets: reached.provisions.map(({ eId }) => eId), kind: certain ? "broken" : "unresolved" });
    }
  }
  return found;
}

/** Whether a part of an article is named, by its number alone, in its own words. */
function isSelf({ mention }: Link, reached: readonly Provision[], from: Provision): boolean {
  const [entry, ...more] = mention.entries;
  const isOne = entry !== undefined && more.length === 0 && entry.path.length === 1 && !entry.upTo && !entry.path[0]!.ordinal;
  return isOne && !mention.relative && depthOf(mention) > articleDepth && mention.kind.kinds[0] === from.kind && reached.length === 1 && reached[0] === from;
}

/** The link and its outer ones, innermost first. */
function chain(link: Link): Link[] {
  const links = [link];
  for (let at = link.outer; at && !links.includes(at); at = at.outer) links.push(at);
  return links;
}

function makeGrammar(act: Act, tokens: Tokens, data: LanguageData | undefined, opening: TokenRange): Grammar | undefined {
  if (!data?.references) return undefined;
  const words = new ReferenceWords(tokens, data, data.references);
  const order = data.references.numbers;
  let isConstitution = false;
  for (let at = opening.from; at < opening.to && !isConstitution; at++) isConstitution = words.has(at, Role.constitution);
  return { words, labels: new LabelReader(act.text, tokens, words), names: new ActNames(act.text, tokens, words, order, isConstitution), order };
}

/** The act's title, or else its first words. */
function openingOf(act: Act, tokens: Tokens): TokenRange {
  const first = (offset: number): number => lowerBound(tokens.start, tokens.length, offset);
  return act.title ? { from: first(act.title.start), to: first(act.title.end) } : { from: 0, to: 0 };
}

function isExcerpt(data: LanguageData, act: Act, { from, to }: TokenRange, tokens: Tokens): boolean {
  const words = new Set(data.references?.excerpt);
  const end = act.root.children[0]?.span.start ?? 0;
  for (let at = 0; at < tokens.length && (at < to || tokens.start[at]! < end) && at < from + 200; at++) if (words.has(tokens.surfaces[tokens.surface[at]!]!.toLowerCase())) return true;
  return false;
}
