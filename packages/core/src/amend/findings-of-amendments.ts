import type { Provision, Span } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";
import { labelOf } from "../model/label.ts";
import type { Finding } from "../model/review.ts";
import type { Trace } from "./trace.ts";

const ranks = { info: 0, warning: 1, error: 2 };

/**
 * Of the findings on an amended act those that the base alone does not have, each led back to the bill: it stands on the new words, or on the command that took
 * words away, and names the provision of the amended act.
 * @param inBase findings on the base
 * @param languages data by code, for the names of provisions
 */
export function findingsOfAmendments(inAmended: readonly Finding[], inBase: readonly Finding[], trace: Trace, languages: Readonly<Record<string, LanguageData>>, language?: string): Finding[] {
  const known = new Map<string, Finding[]>();
  const note = (key: string, finding: Finding): void => void known.set(key, [...(known.get(key) ?? []), finding]);
  for (const finding of inBase) {
    note(`${finding.rule} ${finding.span.start}`, finding);
    note(finding.fingerprint, finding);
  }
  const isOld = (finding: Finding): boolean => {
    const at = trace.inBase(finding.span.start);
    if (at === undefined) return false;
    const before = [...(known.get(`${finding.rule} ${at}`) ?? []), ...(known.get(finding.fingerprint) ?? [])];
    return before.some(({ status, severity }) => status === finding.status && ranks[severity] >= ranks[finding.severity]);
  };
  return inAmended.flatMap((finding): Finding[] => {
    if (isOld(finding)) return [];
    const edit = trace.editFor(finding.provision, finding.span);
    if (!edit) return [];
    const command = edit.amendment.clause.span;
    const lead = (span: Span): Span => trace.inBill(span) ?? command;
    const data = languages[language ?? finding.language];
    const label = ({ eId }: Pick<Provision, "eId">): string => (data ? labelOf(trace.pathOf(eId), data) : eId);
    return [{
      ...finding,
      provision: trace.clauseOf(edit),
      span: lead(finding.span),
      evidence: finding.evidence.map((each) => ({ ...each, span: lead(each.span) })),
      safeguards: {
        ...finding.safeguards,
        found: finding.safeguards.found.map(({ span, ...each }) => {
          const inBill = span && trace.inBill(span);
          return inBill ? { ...each, span: inBill } : each;
        }),
      },
      related: finding.related.flatMap((span) => trace.inBill(span) ?? []),
      amends: { eId: finding.provision.eId, label: label(finding.provision) },
    }];
  });
}
