import type { Provision, Span } from "../model/act.ts";
import type { Edit, Failure, Piece, Site } from "./edits.ts";
import { findPlace, normal, type PlaceInAct } from "./place-in-act.ts";
import { precedes } from "./number-order.ts";

/** Changes of whole provisions: new wording, provisions put in or taken out, new numbers. */
export function provisionEdits(site: Site, place: PlaceInAct): Edit[] | Failure {
  const { amendment } = site;
  switch (amendment.operation) {
    case "repeal": return [repealed(site, place)];
    case "renumber": return renumbered(site, place);
    case "replace": return amendment.heading ? newHeading(site, place) : replaced(site, place);
    default: return inserted(site, place);
  }
}

function repealed({ base, amendment }: Site, { provision, span }: PlaceInAct): Edit {
  let { start } = span;
  while (start > 0 && /[ \t]/.test(base.text[start - 1]!)) start--;
  if (start > 0 && base.text[start - 1] === "\n") start--;
  const whole = span === provision.span;
  return { span: { start, end: span.end }, pieces: [], amendment, inside: provision, fresh: [], ...(whole ? { gone: provision } : {}) };
}

function renumbered({ amendment }: Site, { provision }: PlaceInAct): Edit[] | Failure {
  const num = amendment.added[0]?.num;
  const { head } = provision;
  if (!num || !head || provision.num === undefined) return { amendment, reason: "no-target", sought: amendment.path };
  return [{ span: { start: head.start, end: head.start }, pieces: [], amendment, inside: provision, fresh: [], renumbered: num }];
}

function newHeading({ bill, amendment }: Site, { provision }: PlaceInAct): Edit[] | Failure {
  const { newText } = amendment;
  const heading = amendment.newProvisions[0]?.heading;
  const quoted = heading && newText ? { start: heading.start, end: Math.min(heading.end, newText.end) } : (newText ?? amendment.newWords);
  const old = provision.heading ?? provision.head;
  if (!quoted || !old) return { amendment, reason: "no-text", sought: amendment.path };
  return [{ span: old, pieces: [{ text: bill.text.slice(quoted.start, quoted.end), from: quoted }], amendment, inside: provision, fresh: [] }];
}

function replaced({ bill, amendment }: Site, { provision, span, above }: PlaceInAct): Edit[] | Failure {
  const { newText } = amendment;
  if (!newText) return { amendment, reason: "no-text", sought: amendment.path };
  const pieces: Piece[] = [{ text: bill.text.slice(newText.start, newText.end), from: newText }];
  // A paragraph without a number: its words alone are new.
  if (span !== provision.span) return [{ span, pieces, amendment, inside: provision, fresh: [] }];
  const fresh = numberedIn(amendment.newProvisions, newText);
  if (fresh.length > 0) return [{ span, pieces, amendment, inside: provision, gone: provision, fresh, parent: above.at(-1)! }];
  const { num, head } = provision;
  const begins = num !== undefined && normal(bill.text.slice(newText.start, newText.start + num.length + 1)).startsWith(normal(num));
  const start = head && !begins ? head.end : span.start;
  const { children: _, head: __, heading: ___, ...bare } = provision;
  return [{
    span: { start, end: span.end }, pieces: start === span.start ? pieces : [{ text: " " }, ...pieces], amendment, inside: provision, gone: provision, parent: above.at(-1)!,
    fresh: [{ ...bare, span: newText, children: [], ...(num === undefined ? {} : { num }) }],
  }];
}

function inserted(site: Site, place: PlaceInAct): Edit[] | Failure {
  const { bill, base, amendment } = site;
  const { newText, added } = amendment;
  const text = newText ?? amendment.newWords;
  if (!text) return { amendment, reason: "no-text", sought: amendment.path };
  const numbered = numberedIn(amendment.newProvisions, text);
  const kind = added[0]?.kind ?? numbered[0]?.kind ?? "subparagraph";
  const num = numbered[0]?.num ?? added[0]?.num;
  const fresh = numbered.length > 0 ? numbered : [{ kind: kind === "alinea" || kind === "part" ? "subparagraph" : kind, eId: "", span: text, children: [], ...(numberedText(bill.text, text, num) ? { num: num! } : {}) }];
  const beside = amendment.place && findPlace(base, [...amendment.target, ...amendment.place.of]);
  if (beside && "missing" in beside) return { amendment, reason: "no-target", sought: [beside.missing.kind, beside.missing.num].join(" ").trim() };
  const sibling = beside ? [...beside.above, beside.provision] : num === undefined ? undefined : before(place, kind, num);
  const parent = sibling ? sibling.at(-2)! : place.provision;
  const at = sibling ? (amendment.place?.side === "before" ? sibling.at(-1)!.span.start : sibling.at(-1)!.span.end) : endOf(place);
  const words: Piece = { text: bill.text.slice(text.start, text.end), from: text };
  const pieces = amendment.place?.side === "before" ? [words, { text: "\n" }] : [{ text: "\n" }, words];
  return [{ span: { start: at, end: at }, pieces, amendment, inside: parent, fresh: fresh.map((each) => (sibling ? { ...each, kind: sibling.at(-1)!.kind } : each)), parent }];
}

/** Words that stand for a provision have its number where they begin. */
function numberedText(text: string, { start }: Span, num: string | undefined): boolean {
  return num !== undefined && normal(text.slice(start, start + num.length + 2)).startsWith(normal(num));
}

function endOf({ span }: PlaceInAct): number {
  return span.end;
}

/** The way to the provision after which a number belongs: the last one in order that goes before it. */
function before({ provision, above }: PlaceInAct, kind: string, num: string): Provision[] | undefined {
  const kinds = kind === "article" || kind === "section" ? ["article", "section"] : kind === "part" ? ["paragraph", "subsection"] : [kind];
  let found: Provision[] | undefined;
  const visit = (each: Provision, path: readonly Provision[]): void => {
    for (const child of each.children) {
      if (child.role === "quoted" || child.role === "annex") continue;
      const here = [...path, child];
      if (kinds.includes(child.kind) && child.num !== undefined && precedes(child.num, num) && (!found || !precedes(child.num, found.at(-1)!.num!))) found = here;
      else if (!kinds.includes(child.kind)) visit(child, here);
    }
  };
  visit(provision, [...above, provision]);
  return found;
}

/** Quoted provisions with numbers of their own, cut to the quotation. */
function numberedIn(provisions: readonly Provision[], { end }: Span): Provision[] {
  return provisions.every(({ num }) => num !== undefined) ? provisions.map((each) => cut(each, end)) : [];
}

function cut(provision: Provision, end: number): Provision {
  return { ...provision, span: { start: provision.span.start, end: Math.min(provision.span.end, end) }, children: provision.children.map((child) => cut(child, end)) };
}
