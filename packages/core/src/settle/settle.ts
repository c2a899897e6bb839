import { pointsOf } from "../check/points.ts";
import type { Finding, Review, Waiver } from "../model/review.ts";
import type { Decisions, WaiverEntry } from "../model/waiver.ts";
import { overridden } from "./overrides.ts";
import { fingerprintOf, fingerprintsOf } from "./provision-fingerprint.ts";

/**
 * A review with what people have decided about its findings: severities are changed, then waivers and the baseline answer for what stands open. Pure: the date by
 * which waivers run out is that of the review.
 */
export function settle(review: Review, decisions: Decisions): Review {
  if (Object.values(decisions).every((each) => each === undefined)) return review;
  const { waivers = [], baseline = [], overrides = [] } = decisions;
  const { policy } = review;
  const severe = overridden(review.findings, overrides);
  const used: Record<number, number> = {}, counted: Record<number, number> = {};
  const live = indexed(waivers, ({ until }) => until >= policy.asOf);
  const left = indexed(baseline);
  const answer = (finding: Finding): Waiver | undefined => {
    const fingerprint = live.size + left.size === 0 ? "" : fingerprintOf(review, finding);
    const keys = [`${finding.rule} ${fingerprint}`, `${finding.check} ${fingerprint}`];
    const [waiver] = keys.flatMap((key) => live.get(key) ?? []);
    if (waiver !== undefined) {
      used[waiver] = (used[waiver] ?? 0) + 1;
      const { reason, author, until } = waivers[waiver]!;
      return { kind: "waiver", reason, author, until };
    }
    const rows = keys.flatMap((key) => left.get(key) ?? []);
    const row = rows.find((index) => (counted[index] ?? 0) < baseline[index]!.count);
    // Two files may each have a row for the same words: both count what is found.
    if (row !== undefined) for (const index of rows) counted[index] = (counted[index] ?? 0) + 1;
    return row === undefined ? undefined : { kind: "baseline" };
  };
  const findings = severe.findings.map((finding): Finding => {
    if (finding.status !== "open" && finding.status !== "unknown") return finding;
    const waiver = answer(finding);
    return waiver ? { ...finding, status: "waived", waiver } : finding;
  });
  const idle = waivers.flatMap((waiver, index) => (used[index] || waiver.until < policy.asOf ? [] : [{ waiver, index }]));
  return {
    ...review,
    findings,
    points: pointsOf(findings),
    uses: { waivers: used, baseline: counted, unneeded: unneeded(idle, review), capped: severe.capped },
  };
}

/** Of waivers that answered for nothing, those whose words still stand in the act. Provisions are only looked at where there is such a waiver. */
function unneeded(idle: readonly { waiver: WaiverEntry; index: number }[], { act, source }: Review): number[] {
  const concerned = idle.filter(({ waiver }) => waiver.file === undefined || waiver.file === source.file || source.file === undefined);
  if (concerned.length === 0) return [];
  const present = fingerprintsOf(act).all();
  return concerned.filter(({ waiver }) => present.has(waiver.fingerprint)).map(({ index }) => index);
}

/** Indices of entries by rule and fingerprint. */
function indexed<Entry extends { readonly rule: string; readonly fingerprint: string }>(entries: readonly Entry[], holds: (entry: Entry) => boolean = () => true): Map<string, number[]> {
  const index = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    const key = `${entry.rule} ${entry.fingerprint}`;
    if (holds(entry)) index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}
