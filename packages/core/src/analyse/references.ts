import type { Provision, Span } from "../model/act.ts";
import type { Reference } from "../model/analysis.ts";

// How the three languages cite an article of the act itself. Kept to articles and sections: finer resolution needs the whole grammar of references.
const patterns: readonly { readonly find: RegExp; readonly external: RegExp }[] = [
  {
    find: /\b(?:sections?|articles?)\s+(\d+[A-Z]{0,2}(?:-\d+)?)/giu,
    external: /^(?:\s*\([\w.]+\))*\s*(?:,?\s*(?:and|or|to)\s+\d+\w*(?:\([\w.]+\))*)*\s*of\s+(?:the|that)\s+(?!(?:present|this)\b)[\p{Lu}]/u,
  },
  {
    find: /(?<!\p{L})стат(?:ья|ьи|ье|ьей|ьёй|ью|ей|ям|ями|ях)\s+(\d+(?:-\d+)?)/giu,
    external: /^[^.;]{0,40}?(?:Закона|Кодекса|Конституции)(?<!настоящего Закона|настоящего Кодекса)/u,
  },
  {
    find: /(?<![\d-])(\d+(?:-\d+)?)-(?:бап|бабы|бапта|бапқа|баптың|бабының|бабында|бабына|баптарында|баптары)/giu,
    external: /$^/u,
  },
];
const kazakhBase = /(?:Заңы|Кодексі|Конституциясы)ның\s*$/u;
const kazakhOwn = /(?:осы|Осы)\s+(?:Заңның|Кодекстің)\s*$/u;

/**
 * References to articles and sections of the act itself, resolved to eIds by article number; a reference that names another act is external; one whose
 * number the act doesn't have is broken. `articles` are the act's articles and sections.
 */
export function referencesIn(text: string, articles: readonly Provision[], own: Span): Reference[] {
  const byNumber = new Map<string, string>();
  for (const { num, eId } of articles) if (num && !byNumber.has(num.toLowerCase())) byNumber.set(num.toLowerCase(), eId);
  const found: Reference[] = [];
  const slice = text.slice(own.start, own.end);
  for (const { find, external } of patterns) {
    for (const match of slice.matchAll(find)) {
      const start = own.start + match.index, end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 60), start);
      const after = text.slice(end, end + 120);
      const target = byNumber.get(match[1]!.toLowerCase());
      const isExternal = external.test(after) || (kazakhBase.test(before) && !kazakhOwn.test(before));
      found.push({ start, end, targets: isExternal || !target ? [] : [target], kind: isExternal ? "external" : target ? "internal" : "broken" });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
