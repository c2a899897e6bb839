import type { Language, Provision, Span } from "../model/act.ts";
import type { Reference } from "../model/analysis.ts";

// How each language cites an article of the act itself. Kept to articles and sections: finer resolution needs the whole grammar of references.
const patterns: Readonly<Record<Language, { readonly find: RegExp; readonly external: RegExp }>> = {
  en: {
    find: /\b(?:[Ss]ections?|[Aa]rticles?)\s+(\d+[A-Z]{0,2}(?:-\d+)?)/g,
    external: /^(?:\s*\([\w.]+\))*\s*(?:,?\s*(?:and|or|to)\s+\d+\w*(?:\([\w.]+\))*)*\s*of\s+(?:the|that)\s+(?!(?:present|this)\b)\p{Lu}/u,
  },
  ru: {
    find: /[Сс]тат(?:ья|ьи|ье|ьей|ьёй|ью|ей|ям|ями|ях)\s+(\d+(?:-\d+)?)/g,
    external: /^[^.;,]{0,60}?(?<!настоящего )(?:[Зз]акона|[Кк]одекса|Конституции)/,
  },
  kk: {
    find: /(\d+(?:-\d+)?)-(?:бап|бабы|бапта|бапқа|баптың|бабының|бабында|бабына|баптарында|баптары)/g,
    external: /$^/u,
  },
};
const kazakhBase = /(?:Заңы|Кодексі|Конституциясы)ның\s*$/u;
const kazakhOwn = /(?:осы|Осы)\s+(?:Заңның|Кодекстің)\s*$/u;

/**
 * References to articles and sections of the act itself, resolved to eIds by article number; a reference that names another act is external; one whose
 * number the act doesn't have is broken.
 * @param articles eIds of the act's articles and sections, by number in lower case.
 * @param own where to look; `language` is that of its words.
 */
export function referencesIn(text: string, articles: ReadonlyMap<string, string>, own: Span, language: Language): Reference[] {
  const found: Reference[] = [];
  const pattern = patterns[language];
  if (!pattern) return found;
  const { find, external } = pattern;
  for (const match of text.slice(own.start, own.end).matchAll(find)) {
    const start = own.start + match.index, end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 120);
    const target = articles.get(match[1]!.toLowerCase());
    const isExternal = external.test(after) || (kazakhBase.test(before) && !kazakhOwn.test(before));
    found.push({ start, end, targets: isExternal || !target ? [] : [target], kind: isExternal ? "external" : target ? "internal" : "broken" });
  }
  return found;
}

/** The act's articles and sections by number; of two with one number the first counts. */
export function articlesByNumber(provisions: readonly Provision[]): Map<string, string> {
  const byNumber = new Map<string, string>();
  for (const { kind, num, eId } of provisions) {
    if (num && (kind === "article" || kind === "section") && !byNumber.has(num.toLowerCase())) byNumber.set(num.toLowerCase(), eId);
  }
  return byNumber;
}
