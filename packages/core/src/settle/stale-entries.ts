import type { Problem } from "../model/act.ts";
import type { BaselineEntry, Decisions, EntryPlace, Uses, WaiverEntry } from "../model/waiver.ts";

/** An act of a run as far as it tells what has become of waivers: the file it came from, as the entries name it. */
export interface SettledAct {
  readonly file?: string;
  readonly uses: Uses;
}

/** What a run knows of entries besides its acts. */
export interface StaleTerms {
  /** Date in the form 2026-11-22. */
  readonly asOf: string;
  /** Whether an entry's rule (an id, or the code of a check) was among those that were run. */
  readonly isRun: (rule: string) => boolean;
  /** Whether a file that an entry names is no longer there. Left out: it is there, and was not looked at. */
  readonly isGone?: (file: string) => boolean;
}

/**
 * What is to be said, after a run, of entries that do nothing: waivers that have run out, whose provision's words have changed, or that nothing is left for; a baseline
 * that holds what is gone; overrides that ask for more than the norms behind their rules allow. Entries for files that the run has not looked at are passed over.
 */
export function staleEntries({ waivers = [], baseline = [] }: Pick<Decisions, "waivers" | "baseline">, acts: readonly SettledAct[], terms: StaleTerms): Problem[] {
  const files = new Set(acts.map(({ file }) => file));
  const concerned = ({ rule, file }: WaiverEntry | BaselineEntry): boolean =>
    acts.length > 0 && terms.isRun(rule) && (file === undefined || files.has(file) || (terms.isGone?.(file) ?? false));
  return [
    ...waivers.flatMap((waiver, index) => (concerned(waiver) ? staleWaiver(waiver, index, acts, terms.asOf) : [])),
    ...staleBaseline(baseline, concerned, acts),
    ...cappedOverrides(acts),
  ];
}

function staleWaiver(waiver: WaiverEntry, index: number, acts: readonly SettledAct[], asOf: string): Problem[] {
  const { rule, until, at } = waiver;
  const name = `The waiver of ${rule} at ${placeOf(waiver)}`;
  if (until < asOf) return [problem("waiver-expired", `${name} ran out on ${until}; look at the provision again, and renew the waiver (charterlint waive) or delete it.`, at)];
  if (acts.some(({ uses }) => uses.waivers[index])) return [];
  if (acts.some(({ uses }) => uses.unneeded.includes(index))) return [problem("waiver-unneeded", `${name} answers for nothing: the rule no longer objects to these words; delete it.`, at)];
  return [problem("waiver-lapsed", `${name} has lapsed: no provision has the words any more for which it was given; look at the new words, and waive anew (charterlint waive) or delete it.`, at)];
}

/** One problem for each baseline file, at its first row that is out of date. */
function staleBaseline(rows: readonly BaselineEntry[], concerned: (row: BaselineEntry) => boolean, acts: readonly SettledAct[]): Problem[] {
  const gone = new Map<string | undefined, { readonly first: BaselineEntry; count: number }>();
  rows.forEach((row, index) => {
    // The same words may stand in another file too; a row speaks for its own, while that is there.
    const own = acts.filter(({ file }) => file !== undefined && file === row.file);
    const found = Math.max(0, ...(own.length > 0 ? own : acts).map(({ uses }) => uses.baseline[index] ?? 0));
    if (found >= row.count || !concerned(row)) return;
    const file = gone.get(row.at?.file) ?? { first: row, count: 0 };
    file.count += row.count - found;
    gone.set(row.at?.file, file);
  });
  return [...gone.values()].map(({ first, count }) =>
    problem("baseline-stale", `The baseline holds ${count} finding${count === 1 ? "" : "s"} no longer there (the first: ${first.rule} at ${placeOf(first)}); write it anew with charterlint baseline.`, first.at));
}

function cappedOverrides(acts: readonly SettledAct[]): Problem[] {
  const counts = new Map<string, { readonly override: Uses["capped"][number]["override"]; count: number }>();
  for (const { override, findings } of acts.flatMap(({ uses }) => uses.capped)) {
    // The same override comes once from each act.
    const key = JSON.stringify(override);
    const sum = counts.get(key) ?? { override, count: 0 };
    sum.count += findings;
    counts.set(key, sum);
  }
  return [...counts.values()].map(({ override: { rule, severity, at }, count }) =>
    problem("override-capped", `${rule} is to be of severity ${severity}; ${count} finding${count === 1 ? " stays" : "s stay"} milder: the force of the norms behind ${count === 1 ? "it" : "them"}, a safeguard found elsewhere, or a rule still a draft allows no more.`, at));
}

function placeOf({ file, label, fingerprint }: WaiverEntry | BaselineEntry): string {
  return [label ?? `the provision ${fingerprint}`, ...(file === undefined ? [] : [`of ${file}`])].join(" ");
}

function problem(code: string, message: string, at?: EntryPlace): Problem {
  return { severity: "warning", code, message, ...at };
}
