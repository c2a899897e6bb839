import type { Finding, Point, PointsFile, ReportOptions, Review } from "@charterlint/core";
import { findingsOf } from "../remark/other-places.ts";
import { sayingOf } from "../remark/saying.ts";
import { wordingFor } from "../wording/wording.ts";
import { amendingCommand } from "./command.ts";

/** A lawyer's choice and edits of one point. */
export type PointEdits = PointsFile["points"][number];

/** A point as a memo says it: the program's words, or the lawyer's in their place. */
export interface MemoPoint {
  /** Its place in the memo, 1-based. */
  readonly number: number;
  /** The finding that speaks for it. */
  readonly first: Finding;
  readonly findings: readonly Finding[];
  readonly severity: string;
  readonly question: string;
  readonly finding: string;
  readonly proposal: string;
  readonly recommendation: string;
  readonly command: string;
  readonly proposedText?: string;
  readonly note?: string;
}

/** What became of a lawyer's choice. */
export interface Chosen {
  readonly points: readonly MemoPoint[];
  /** Indices of entries whose findings the bill no longer has. */
  readonly stale: readonly number[];
  /** Open points that no entry speaks of; the memo leaves them out. */
  readonly unlisted: readonly Point[];
}

/** The open points of a review as a memo says them: all by rank, or those that were kept, in their order, with the words they were given. */
export function choosePoints(review: Review, language: string, options: ReportOptions, entries?: readonly PointEdits[]): Chosen {
  const open = review.points.filter(({ status }) => status === "open" || status === "unknown");
  if (entries === undefined) return { points: open.map((point, at) => said(review, findingsOf(review, point), {}, at + 1, language, options)), stale: [], unlisted: [] };
  const known = new Map(open.flatMap((point) => findingsOf(review, point).map((finding): [string, Finding] => [finding.fingerprint, finding])));
  const matched = entries.map((edits) => ({ edits, findings: edits.findings.flatMap((id) => known.get(id) ?? []) }));
  const spoken = new Set(matched.flatMap(({ findings }) => findings));
  return {
    points: matched.filter(({ edits, findings }) => edits.keep !== false && findings.length > 0).map(({ edits, findings }, at) => said(review, findings, edits, at + 1, language, options)),
    stale: matched.flatMap(({ findings }, at) => (findings.length === 0 ? [at] : [])),
    unlisted: open.filter((point) => !findingsOf(review, point).some((finding) => spoken.has(finding))),
  };
}

function said(review: Review, findings: readonly Finding[], edits: Partial<PointEdits>, number: number, language: string, options: ReportOptions): MemoPoint {
  const first = findings[0] as Finding;
  const { sentences: [question = "", finding = ""], wording } = sayingOf(review, first, { ...options, language });
  const proposal = edits.proposal ?? first.proposal;
  return {
    number, first, findings,
    severity: edits.severity ?? wording.severity[first.severity],
    question: edits.question ?? question,
    finding: edits.finding ?? finding,
    proposal,
    recommendation: edits.recommendation ?? proposal,
    command: edits.command ?? amendingCommand(review, first, language, options),
    ...(edits.proposedText === undefined ? {} : { proposedText: edits.proposedText }),
    ...(edits.note === undefined ? {} : { note: edits.note }),
  };
}

/** A file of points to begin with: every open point, kept, with the words that the program gives it. */
export function pointsToEdit(review: Review, language: string, options: ReportOptions, label: (finding: Finding) => string): PointEdits[] {
  return choosePoints(review, language, options).points.map(({ first, findings, question, finding, proposal, command }) => ({
    findings: findings.map(({ fingerprint }) => fingerprint),
    keep: true,
    rule: first.rule,
    label: label(first),
    severity: wordingFor(language).severity[first.severity],
    question, finding, proposal, command,
  }));
}
