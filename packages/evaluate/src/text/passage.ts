import type { Act, Provision, Span, Tag } from "@charterlint/core";

/** Offset of `quote` where it occurs just once in `text`; else how often it does: 0, or 2 for more than once. */
export function placeOf(quote: string, text: string): { readonly at: number } | { readonly times: 0 | 2 } {
  const at = text.indexOf(quote);
  if (at < 0) return { times: 0 };
  return text.includes(quote, at + 1) ? { times: 2 } : { at };
}

/**
 * The article around an offset, else the innermost section (which in some traditions stands above articles), else the child of the
 * root; undefined where none holds it.
 */
export function sectionAt(act: Act, offset: number): Provision | undefined {
  const path: Provision[] = [];
  for (let inner = childAt(act.root, offset); inner; inner = childAt(inner, offset)) path.push(inner);
  return path.findLast(({ kind }) => kind === "article") ?? path.findLast(({ kind }) => kind === "section") ?? path[0];
}

function childAt({ children }: Provision, offset: number): Provision | undefined {
  return children.find(({ span }) => span.start <= offset && offset < span.end);
}

/** A provision of an act with all that stands in it, as a text of its own. */
export function passageOf(act: Act, { span }: Provision): Act {
  const clip = ({ start, end }: Span): Span => ({ start: Math.max(start, span.start) - span.start, end: Math.min(end, span.end) - span.start });
  return undivided({
    text: act.text.slice(span.start, span.end),
    language: act.language,
    root: act.root,
    noise: act.noise.filter(({ start, end }) => start < span.end && end > span.start).map(clip),
    format: act.format,
    ...(act.structure === undefined ? {} : { structure: act.structure }),
  });
}

/** The act as one provision: its themes are those of the whole text. */
export function undivided(act: Act): Act {
  return { ...act, root: { kind: "act", eId: "", span: { start: 0, end: act.text.length }, children: [] } };
}

/** The tags of a provision and of all that stands in it, out of those of its whole act; places count from the passage's beginning. */
export function tagsIn({ span }: Provision, tags: readonly Tag[]): Tag[] {
  const moved = ({ start, end }: Span): Span => ({ start: start - span.start, end: end - span.start });
  return tags
    .filter(({ provision }) => provision.span.start >= span.start && provision.span.end <= span.end)
    .map((tag) => ({ ...tag, evidence: tag.evidence.map((each) => ({ ...each, span: moved(each.span) })) }));
}
