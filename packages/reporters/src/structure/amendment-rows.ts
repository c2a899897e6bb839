import type { Act, Amendment, Span } from "@charterlint/core";
import { placedSpan } from "../position.ts";

type PlacedSpan = ReturnType<typeof placedSpan>;
interface Words { readonly text: string; readonly span: PlacedSpan }

/** An amendment as programs get it: what is done to which provision of which act, the words, and the command in the bill. */
export interface AmendmentRow {
  readonly operation: Amendment["operation"];
  readonly act?: { readonly title: string; readonly number?: string; readonly date?: string; readonly span: PlacedSpan };
  /** In the manner of an eId; empty for the act itself. */
  readonly target: string;
  readonly heading?: true;
  readonly place?: { readonly side: "after" | "before"; readonly of: Amendment["target"] };
  readonly added?: Amendment["added"];
  readonly old?: Words;
  readonly new?: Words;
  readonly anchor?: Words & { readonly side: "after" | "before" };
  readonly everywhere?: true;
  /** eIds of the quoted provisions in the bill. */
  readonly newProvisions?: readonly string[];
  readonly clause: { readonly eId: string; readonly span: PlacedSpan };
}

/** Rows of amendments, in the bill's order. */
export function amendmentRows(bill: Act, amendments: readonly Amendment[]): AmendmentRow[] {
  const words = (span: Span): Words => ({ text: bill.text.slice(span.start, span.end), span: placedSpan(bill, span) });
  return amendments.map(({ operation, act, path, heading, place, added, oldWords, newWords, newText, anchor, everywhere, newProvisions, clause }): AmendmentRow => {
    const fresh = newWords ?? newText;
    return {
      operation,
      ...(act ? { act: { ...act, span: placedSpan(bill, act.span) } } : {}),
      target: path,
      ...(heading ? { heading } : {}),
      ...(place ? { place } : {}),
      ...(added.length > 0 ? { added } : {}),
      ...(oldWords ? { old: words(oldWords) } : {}),
      ...(fresh ? { new: words(fresh) } : {}),
      ...(anchor ? { anchor: { side: anchor.side, ...words(anchor.words) } } : {}),
      ...(everywhere ? { everywhere } : {}),
      ...(newProvisions.length > 0 ? { newProvisions: newProvisions.map(({ eId }) => eId) } : {}),
      clause: { eId: clause.eId, span: placedSpan(bill, clause.span) },
    };
  });
}
