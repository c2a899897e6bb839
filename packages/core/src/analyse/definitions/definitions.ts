import type { Act, Span } from "../../model/act.ts";
import type { Definition, Hit, Reference, Unit } from "../../model/analysis.ts";
import { firstIndex } from "../../model/first-index.ts";
import type { LanguageData } from "../../model/language-data.ts";
import { own } from "../lexicon.ts";
import { type DefinitionCues, definitionCues } from "./definition-cues.ts";
import { ScopeFinder } from "./scopes.ts";

/** What is defined is said at the beginning; what follows are cases and exceptions. */
const telling = 150;
/** "X", in relation to Y, means: words between a quoted term and its verb. */
const reach = 60;

/** "Council" means …: the term stands in quotation marks; the first one is none of the provision's words where it opens them. */
const inQuotes = /(?:^|["“«‘'])(?<term>\p{L}[^"“”«»‘’']{2,60}(?<=[\p{L}\p{N})]))["”»’']/gu;
/** масс-медиа – …: the term opens its point and a dash ends it. */
const beforeDash = /^[\s\d.)]*(?<term>\p{L}[\p{L}\s,-]{2,100}?)(?:\s*\((?<aside>[^)]*)\))?,?\s[–—-]\s/u;

/** All terms that the act defines, in order. */
export function definitionsIn(act: Act, units: readonly Unit[], references: readonly Reference[], languages: Readonly<Record<string, LanguageData>>): Definition[] {
  const scopes = new ScopeFinder(references);
  const found: Definition[] = [];
  for (const unit of units) {
    const data = languages[unit.language];
    if (data) found.push(...definedIn(act.text, unit, definitionCues(data), (at) => scopes.of(unit, at)));
  }
  return found;
}

function definedIn(text: string, unit: Unit, cues: DefinitionCues, scopeAt: (at: number) => string): Definition[] {
  const found: Definition[] = [];
  const list = unit.role === "definitions";
  const defining = list || unit.norms.some(({ modality }) => modality === "definition");
  for (const piece of unit.own) {
    const words = text.slice(piece.start, piece.end), before = found.length;
    const spanOf = (from: number, to: number): Span => ({ start: piece.start + from, end: piece.start + to });
    const put = (term: string, at: number, meaning: Span, how: Definition["how"]): void => {
      const elsewhere = how !== "short-name" && cues.elsewhere.test(text.slice(meaning.start, Math.min(meaning.start + reach, meaning.end)));
      const aliases = how === "short-name" ? [] : shortNames(text.slice(piece.start + at, meaning.start), cues).map(({ name }) => name);
      found.push({
        term: bare(term, cues), span: spanOf(at, at + term.length), meaning, how, scope: scopeAt(piece.start + at), in: unit.provision.eId, aliases, ...(elsewhere ? { elsewhere } : {}),
      });
    };
    const cueAfter = cuesAfter(unit, text);
    const quoted = defining ? [...words.matchAll(inQuotes)].map((match) => ({ match, cue: cueAfter(piece.start + match.index + match[0].length) })).filter(({ cue }) => cue) : [];
    for (const [order, { match, cue }] of quoted.entries()) {
      const { index, groups, 0: whole } = match;
      const term = groups!["term"]!, after = index + whole.length;
      const end = Math.min(quoted[order + 1]?.match.index ?? words.length, after + telling);
      put(term, index + whole.indexOf(term), spanOf(after, end), cues.includes.test(text.slice(cue!.start, cue!.end)) ? "includes" : "means");
    }
    const dashed = list ? beforeDash.exec(words) : null;
    if (dashed) put(dashed.groups!["term"]!, dashed[0].indexOf(dashed.groups!["term"]!), spanOf(dashed[0].length, Math.min(words.length, dashed[0].length + telling)), "means");
    // What stands between a term and its meaning is the term's.
    const terms = found.slice(before).sort((a, b) => a.span.start - b.span.start);
    for (const { name, at, from } of words.includes("(") ? shortNames(words, cues) : []) {
      const term = terms[firstIndex(terms.length, (index) => terms[index]!.span.start > piece.start + from) - 1];
      if (term && piece.start + at < term.meaning.start) continue;
      const start = Math.max(0, from - telling, words.lastIndexOf(";", from) + 1, words.lastIndexOf(". ", from) + 1);
      put(name, at, spanOf(start, from), "short-name");
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function shortNames(words: string, { shortName }: DefinitionCues): { name: string; at: number; from: number }[] {
  return [...words.matchAll(shortName)].map(({ index, groups, 0: whole }) => ({ name: groups!["term"]!, at: index + whole.indexOf(groups!["term"]!), from: index }));
}

function bare(term: string, { articles }: DefinitionCues): string {
  return term.replace(articles, "").trim();
}

/** The words of definition that follow a term, which ends at the offset given, closely; offsets must ascend. */
function cuesAfter({ hits }: Unit, text: string): (end: number) => Hit | undefined {
  const cues = hits.filter(({ concept }) => concept === `${own.cue}definition`).sort((a, b) => a.start - b.start);
  let next = 0;
  return (end) => {
    while (next < cues.length && cues[next]!.start < end) next++;
    const cue = cues[next];
    return cue !== undefined && cue.start - end <= reach && !/["“«;]/u.test(text.slice(end, cue.start)) ? cue : undefined;
  };
}
