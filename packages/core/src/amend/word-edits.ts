import type { Span } from "../model/act.ts";
import type { Edit, Failure, Piece, Site } from "./edits.ts";
import { occurrencesOf } from "./parts-of-text.ts";
import type { PlaceInAct } from "./place-in-act.ts";

/** Changes of words in a place: replaced, struck or added. Where they stand several times in it, each is changed. */
export function wordEdits(site: Site, place: PlaceInAct): Edit[] | Failure {
  const { bill, base, amendment } = site;
  const { operation, oldWords, anchor } = amendment;
  const span = amendment.heading ? place.provision.heading : place.span;
  const sought = oldWords ?? anchor?.words;
  if (!span) return { amendment, reason: "no-target", sought: amendment.path };
  const make = (at: Span, pieces: readonly Piece[]): Edit => ({ span: at, pieces, amendment, inside: place.provision, fresh: [] });
  const added = amendment.newWords ?? amendment.newText;
  const fresh: Piece[] = added ? [{ text: bill.text.slice(added.start, added.end), from: added }] : [];
  if (!sought) return [make(atEnd(base.text, span), spaced(base.text, atEnd(base.text, span).start, fresh))];
  const words = bill.text.slice(sought.start, sought.end);
  const found = occurrencesOf(words, base.text, span);
  if (found.length === 0) return { amendment, reason: "no-words", sought: words };
  return found.map((at) => {
    if (operation === "replace-words") return make(at, fresh);
    if (operation === "delete-words") return make(withSpace(base.text, at, span), []);
    const point = anchor?.side === "before" ? at.start : at.end;
    return make({ start: point, end: point }, anchor?.side === "before" ? [...fresh, ...gap(fresh, "end")] : spaced(base.text, point, fresh));
  });
}

/** Before the sign that ends the place's words. */
function atEnd(text: string, { start, end }: Span): Span {
  let at = end;
  while (at > start && /[\s.;:,]/u.test(text[at - 1]!)) at--;
  return { start: at, end: at };
}

function spaced(text: string, at: number, pieces: readonly Piece[]): Piece[] {
  return [...(/\s/u.test(text[at - 1] ?? " ") ? [] : gap(pieces, "start")), ...pieces];
}

/** A space beside new words, unless they begin with a sign or bring their own. */
function gap([first]: readonly Piece[], side: "start" | "end"): Piece[] {
  const char = side === "start" ? first?.text[0] : first?.text.at(-1);
  return char !== undefined && /[\p{L}\p{N}(«“"]/u.test(char) ? [{ text: " " }] : [];
}

/** Words that go take the space before them along, or the one after them. */
function withSpace(text: string, { start, end }: Span, within: Span): Span {
  if (start > within.start && text[start - 1] === " ") return { start: start - 1, end };
  return end < within.end && text[end] === " " ? { start, end: end + 1 } : { start, end };
}
