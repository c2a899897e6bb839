import type { Act, Amendment, Analysis, Provision, Span } from "@charterlint/core";
import { printJson } from "../json/print.ts";
import { placedSpan } from "../position.ts";
import { amendmentRows } from "./amendment-rows.ts";
import { ownText } from "./own-text.ts";

/** A provision as programs get it; `text` is its own words. */
export interface ProvisionNode {
  readonly kind: string;
  readonly num?: string;
  readonly heading?: string;
  readonly text: string;
  readonly eId: string;
  readonly span: ReturnType<typeof placedSpan>;
  readonly children: readonly ProvisionNode[];
}

/**
 * The act's tree, nested, as JSON; at its root also the terms that the act defines, its references, and the amendments that it makes, with lines and columns and
 * the words themselves.
 */
export function structureJson(act: Act, { definitions, references, amendments = [] }: Pick<Analysis, "definitions" | "references"> & { readonly amendments?: readonly Amendment[] }): string {
  const words = ({ start, end }: Span): string => act.text.slice(start, end);
  const root = {
    ...provisionNode(act, act.root),
    definitions: definitions.map(({ term, span, meaning, ...more }) => ({ term, ...more, span: placedSpan(act, span), meaning: words(meaning) })),
    references: references.map(({ start, end, act: named, ...more }) => ({ text: words({ start, end }), ...more, ...(named ? { act: words(named) } : {}), span: placedSpan(act, { start, end }) })),
    amendments: amendmentRows(act, amendments),
  };
  return `${printJson(root, 2)}\n`;
}

function provisionNode(act: Act, provision: Provision): ProvisionNode {
  const { kind, num, heading, eId, span, children } = provision;
  return {
    kind,
    ...(num === undefined ? {} : { num }),
    ...(heading ? { heading: act.text.slice(heading.start, heading.end) } : {}),
    text: ownText(act, provision),
    eId,
    span: placedSpan(act, span),
    children: children.map((child) => provisionNode(act, child)),
  };
}
