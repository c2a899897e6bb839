import type { Provision } from "@charterlint/core";
import { unset, type Ranged } from "./text-writer.ts";
import type { XmlElement } from "./xml-element.ts";

/** A provision while the elements are walked. */
export interface Growing extends Ranged {
  readonly kind: string;
  readonly element: XmlElement;
  /** The source's own eId. */
  readonly given: string | undefined;
  readonly role: Provision["role"];
  num: string | undefined;
  readonly head: Ranged;
  readonly heading: Ranged;
  /** No words of its own have come yet: a number or heading that comes now is its own. */
  headOpen: boolean;
  worded: boolean;
  readonly children: Growing[];
}

/** A provision without words or children. */
export function growing(kind: string, element: XmlElement, given?: string, role?: Provision["role"]): Growing {
  return { start: -1, end: -1, kind, element, given, role, num: undefined, head: unset(), heading: unset(), headOpen: kind !== "act", worded: false, children: [] };
}
