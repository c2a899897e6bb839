import type { Act, Provision } from "@charterlint/core";
import { printJson } from "../json/print.ts";
import { placedSpan } from "../position.ts";
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

/** The act's tree, nested, as JSON. */
export function structureJson(act: Act): string {
  return `${printJson(provisionNode(act, act.root), 2)}\n`;
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
