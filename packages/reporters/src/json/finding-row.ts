import { fingerprintOf } from "@charterlint/core";
import type { Act, Finding, Provision, ReportFile, ReportOptions, Review, SafeguardFound } from "@charterlint/core";
import { placeName } from "../places.ts";
import { pointsByFinding } from "../points-by-finding.ts";
import { placedSpan } from "../position.ts";

export type FindingRow = ReportFile["findings"][number];
type ProvisionRow = FindingRow["provision"];

/** How an input is named in rows for programs: a text of a list by its id, a file by its name. */
export function sourceRow({ source }: Pick<Review, "source">): { id?: string; file?: string } {
  if (source.id !== undefined) return { id: source.id };
  return source.file === undefined ? {} : { file: source.file };
}

/** A provision by its eId, and as lawyers name it in `language`; the eId alone where the language is not known. */
export function provisionRow(act: Act, provision: Provision, language: string, options: ReportOptions): ProvisionRow {
  const { heading } = provision;
  return {
    eId: provision.eId,
    label: placeName(act, provision, language, options),
    ...(heading ? { heading: act.text.slice(heading.start, heading.end) } : {}),
  };
}

/** A finding as programs get it (`Finding` in schemas/report.schema.json); `point` is the number of the point it belongs to. */
export function findingRow(review: Review, finding: Finding, point: number | undefined, options: ReportOptions): FindingRow {
  const { act } = review;
  return {
    rule: finding.rule,
    check: finding.check,
    step: finding.step,
    severity: finding.severity,
    status: finding.status,
    ...(finding.waiver ? { waiver: finding.waiver } : {}),
    ...(point === undefined ? {} : { point }),
    draft: finding.draft,
    principles: finding.principles.map(({ id, authority, article, force, text, verified }) =>
      ({ id, authority, article, force, text, verified })),
    question: finding.question,
    finding: finding.finding,
    proposal: finding.proposal,
    language: finding.language,
    ...sourceRow(review),
    provision: { ...provisionRow(act, finding.provision, options.language ?? finding.language, options), fingerprint: fingerprintOf(review, finding) },
    span: placedSpan(act, finding.span),
    evidence: finding.evidence.map(({ what, concept, span, text }) => ({ what, concept, span: placedSpan(act, span), text })),
    safeguards: {
      wanted: finding.safeguards.wanted.map((rung) => [...rung]),
      searched: [...finding.safeguards.searched],
      found: finding.safeguards.found.map((found) => foundRow(act, found)),
    },
    related: [...finding.related.map((span) => placedSpan(act, span)), ...counterpartRow(review, finding, options)],
    ...(finding.amends ? { amends: finding.amends } : {}),
    fingerprint: finding.fingerprint,
  };
}

/** The place in the other language version, with its words. */
function counterpartRow({ pair }: Review, { counterpart, language }: Finding, options: ReportOptions): FindingRow["related"] {
  if (!pair || !counterpart) return [];
  const { span, provision } = counterpart;
  return [{
    ...placedSpan(pair.act, span),
    language: counterpart.language,
    ...sourceRow(pair),
    provision: provisionRow(pair.act, provision, options.language ?? language, options),
    text: pair.act.text.slice(span.start, span.end),
  }];
}

/** Rows of all findings of a review, in its order. */
export function findingRows(review: Review, options: ReportOptions): FindingRow[] {
  const points = pointsByFinding(review);
  return review.findings.map((finding, index) => findingRow(review, finding, points.get(index)?.number, options));
}

function foundRow(act: Act, { concept, scope, eId, span, text, citation }: SafeguardFound): FindingRow["safeguards"]["found"][number] {
  return {
    concept,
    scope,
    eId,
    ...(span ? { span: placedSpan(act, span) } : {}),
    ...(text === undefined ? {} : { text }),
    ...(citation === undefined ? {} : { citation }),
  };
}
