import { foldedWords } from "../model/folded-words.ts";
import { hashOf } from "../model/hash.ts";
import type { Provision } from "../model/act.ts";
import type { Unit } from "../model/analysis.ts";
import type { Finding } from "../model/review.ts";
import type { Placed } from "./check-context.ts";
import { rankOf } from "./principles.ts";

/**
 * A rule whose action stands in a list's lead-in may hold at several of its points: that is one norm, so one finding. With one point it stands on the point;
 * with more on the provision that holds the list, the other points being related. The same goes for what stands on the very same words. An open one
 * speaks for the list rather than a cured one, and the graver for the milder.
 */
export function mergeLists(placed: readonly Placed[]): Finding[] {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const { rule, span } = each.finding;
    const key = each.list ? `${rule} list ${each.list.start}` : `${rule} ${span.start} ${span.end}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group) => {
    const [first] = [...group].sort((a, b) => openness(b.finding) - openness(a.finding) || rankOf(b.finding.severity) - rankOf(a.finding.severity)) as [Placed];
    const others = group.filter((each) => each !== first && each.finding.span.start !== first.finding.span.start).map(({ finding }) => finding.span);
    if (others.length === 0) return first.finding;
    return { ...first.finding, provision: first.list?.holder ?? first.finding.provision, related: [...first.finding.related, ...others] };
  });
}

function openness({ status }: Finding): number {
  return status === "cured" ? 0 : 1;
}

/**
 * At one place the gravest finding of a check is kept, and a special check absorbs the general one, whatever absorbs what in turn. Only what stands open
 * (or unknown) absorbs; what is cured is kept for those who ask.
 * @param absorbs checks absorbed, by rule id.
 * @param paths from the root to each provision, by eId: a finding on an article covers its paragraphs.
 */
export function absorb(findings: readonly Finding[], absorbs: ReadonlyMap<string, readonly string[]>, paths: ReadonlyMap<string, readonly Provision[]>): Finding[] {
  const live = findings.filter(({ status }) => status !== "cured");
  const byCheck = new Map<string, Set<string>>();
  for (const { rule, check } of live) {
    const absorbed = byCheck.get(check) ?? new Set();
    for (const each of absorbs.get(rule) ?? []) absorbed.add(each);
    byCheck.set(check, absorbed);
  }
  const closure = (check: string): Set<string> => {
    const reached = new Set(byCheck.get(check));
    for (const each of reached) for (const next of byCheck.get(each) ?? []) reached.add(next);
    reached.delete(check);
    return reached;
  };
  const absorbedAt = new Map<string, Set<string>>();
  for (const { check, provision } of live) {
    const at = absorbedAt.get(provision.eId) ?? new Set();
    for (const each of closure(check)) at.add(each);
    absorbedAt.set(provision.eId, at);
  }
  const gravest = new Map<string, Finding>();
  const kept = findings.filter((finding) => {
    if (finding.status === "cured") return true;
    const { provision, check } = finding;
    const path = paths.get(provision.eId) ?? [];
    if ((absorbedAt.get(provision.eId)?.has(check) ?? false) || path.some(({ eId }) => absorbedAt.get(eId)?.has(check))) return false;
    const key = `${check} ${provision.eId}`;
    const other = gravest.get(key);
    if (!other || rankOf(finding.severity) > rankOf(other.severity)) gravest.set(key, finding);
    return true;
  });
  return kept.filter((finding) => finding.status === "cured" || gravest.get(`${finding.check} ${finding.provision.eId}`) === finding);
}

/** One stable order: by place, then the graver first, then by rule. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || rankOf(b.severity) - rankOf(a.severity) || (a.rule < b.rule ? -1 : 1),
  );
}

/** Makes fingerprints: rule, folded words of the unit with its lead-in, and which of equals it is; no number, so that renumbering changes nothing. */
export class Fingerprints {
  readonly #text: string;
  readonly #words = new Map<Unit, string>();
  readonly #seen = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  of(rule: string, unit: Unit): string {
    let words = this.#words.get(unit);
    // Many rules find something in one unit.
    if (words === undefined) this.#words.set(unit, (words = foldedWords(this.#text, [...unit.leadIn, ...unit.own, ...unit.tail])));
    const key = `${rule}\n${words}`;
    const ordinal = this.#seen.get(key) ?? 0;
    this.#seen.set(key, ordinal + 1);
    return hashOf(`${key}\n${ordinal}`);
  }
}
