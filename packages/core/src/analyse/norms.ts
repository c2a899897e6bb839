import type { Hit, Modality, Norm } from "../model/analysis.ts";
import type { Span } from "../model/act.ts";
import { type Clause, clausesOf, cuesOf, type Placed, wordsOf } from "./clauses.ts";
import type { DeniedSubject } from "./denied-subject.ts";
import { own } from "./lexicon.ts";
import type { Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";
import type { TokenRange } from "./units.ts";
import type { Voice } from "./voice.ts";

// Concepts of the shared lexicon whose bearers have powers rather than permissions.
const authorities = new Set(["public-authority", "state-body", "court", "legislature"]);

/** What norms are read from. */
export interface NormContext {
  readonly tokens: Tokens;
  readonly voice: Voice;
  readonly deniedSubject: DeniedSubject;
  readonly classOf: ReadonlyMap<string, string>;
  readonly cueLast: boolean;
  /** Every sentence here defines words. */
  readonly definitions: boolean;
}

/** The norms of one sentence, one for each modal cue; one for a sentence without cues. `hits` are those of its parts in their order, each part's in the order of their first words, the longer first. */
export function normsOf(sentence: Sentence, hits: readonly Hit[], context: NormContext): Norm[] {
  const { tokens, voice, deniedSubject, classOf, cueLast, definitions } = context;
  const words = wordsOf(sentence);
  if (words.length === 0) return [];
  const placed = place(sentence.parts, hits);
  const span = spanOf(tokens, sentence.own.from, sentence.own.to);
  const parts = sentence.parts.map(({ from, to }) => spanOf(tokens, from, to));
  const actors: Placed[] = [], actions: Placed[] = [];
  const objects: Hit[] = [];
  // Words of a predicate after the last point begin here.
  const tail = sentence.parts.slice(0, sentence.parts.indexOf(sentence.own) + 1).reduce((sum, { from, to }) => sum + to - from, 0);
  for (const each of placed) {
    const kind = classOf.get(each.hit.concept);
    if (kind === "actor" || kind === "person") actors.push(each);
    else if (kind === "action") actions.push(each);
    if (kind !== "cue" && (kind !== undefined || !each.hit.concept.includes(":"))) objects.push(each.hit);
  }

  return clausesOf(words, tokens, cuesOf(placed), cueLast).map((clause): Norm => {
    const inClause = actions.filter(({ from }) => from >= clause.from && from < clause.to);
    const governed = inClause.length > 0 ? inClause : clause.cue ? [] : actions;
    // The sentence's verb: the last action in kk, unless a finite one stands in the lead-in ("мыналар қамтамасыз етіледі:"); else the finite one
    // ("По предписанию органа оператор ограничивает") or the first. A participle among the others makes no passive, nor does the cue's own auxiliary
    // ("The provider is required to disclose").
    const isFinite = ({ hit }: Placed): boolean => voice.isFinite(hit);
    // "The Authority may reject the application; the result is entered …": of several, the one right after the cue.
    const nextToCue = governed.find(({ from }) => clause.cue !== undefined && from >= clause.cue.to && from <= clause.cue.to + 1);
    // "Any person who believes that a press is used … may, by night or day, enter": an action of the subject's own clause comes before the cue.
    const afterCue = governed.find((each) => !cueLast && clause.cue !== undefined && each.from >= clause.cue.to);
    const verb = cueLast ? (governed.findLast((each) => each.hit.from < sentence.own.from && isFinite(each)) ?? lastOf(governed)) : (nextToCue ?? afterCue ?? governed.find(isFinite) ?? governed[0]);
    const inCue = verb !== undefined && clause.cue !== undefined && verb.from < clause.cue.to && clause.cue.from < verb.to;
    // "Изъятие производится органом": the noun is the action, the verb only says that it is done.
    const light = !clause.cue && verb !== undefined && !definitions && !governed.some(isFinite) ? voice.lightVerb(verb.hit, sentence.own) : undefined;
    const passive = light?.passive ?? isPassive(clause, verb, inCue, voice);
    const bearers = bearersOf(clause, verb && light ? { ...verb, light: verb.from + light.at - verb.hit.from } : verb, actors, passive, cueLast, voice, tail);
    const isAuthority = bearers.some(({ concept }) => authorities.has(concept));
    const agentless = bearers.length === 0;
    const finite = light !== undefined || (!clause.cue && !definitions && governed.some(isFinite));
    const indicative = finite && (isAuthority || (passive && agentless));
    // "The owner of the platform removes …": of anybody else than an authority the bare indicative is a duty.
    const duty = finite && !indicative && bearers.some(({ concept }) => classOf.get(concept) === "actor");
    const { modality, negated } = modalityOf(clause, { definitions, isAuthority, agentless, deniedSubject: clause.cue !== undefined && deniedSubject.of(words, clause.from, clause.cue.from) }, indicative ? "power" : duty ? "obligation" : "declaration");
    return {
      modality,
      indicative,
      agentless,
      cue: clause.cue?.hit,
      bearers,
      actions: governed.map(({ hit }) => hit),
      objects,
      // "Whoever does not remove it commits an offence": what is punished is an omission, and the penalty stands.
      negated: negated || (modality !== "penalty" && governed.length > 0 && governed.every(({ hit }) => hit.negated)),
      span,
      parts,
    };
  });
}

function modalityOf(
  { cue }: Clause,
  { definitions, isAuthority, agentless, deniedSubject }: { readonly definitions: boolean; readonly isAuthority: boolean; readonly agentless: boolean; readonly deniedSubject: boolean },
  bare: Modality,
): { modality: Modality; negated: boolean } {
  if (definitions) return { modality: "definition", negated: false };
  const said = cue?.hit.concept.slice(own.cue.length);
  if (deniedSubject && (said === "must" || said === "may" || said === "entitled")) return { modality: "prohibition", negated: false };
  switch (said) {
    case "must": return { modality: "obligation", negated: false };
    case "must-not": return { modality: "prohibition", negated: false };
    case "may": return { modality: isAuthority || agentless ? "power" : "permission", negated: false };
    case "entitled": return { modality: isAuthority ? "power" : "right", negated: false };
    case "penalty": return { modality: "penalty", negated: false };
    case "definition": return { modality: "definition", negated: false };
    case "not-required": return { modality: "obligation", negated: true };
    case "not-prohibited": return { modality: "prohibition", negated: true };
    default: return { modality: bare, negated: false };
  }
}

/** "The licence may be suspended"; of an action named before the cue, or none, the cue's own participle tells it: "a search may be made by an officer". */
function isPassive({ cue }: Clause, verb: Placed | undefined, inCue: boolean, voice: Voice): boolean {
  const named = cue !== undefined && (verb ? verb.to <= cue.from : cue.hit.concept === `${own.cue}may`);
  if (named && voice.isPassiveCue(cue.hit)) return true;
  return verb !== undefined && !inCue && voice.isPassive(verb.hit, cue && verb.from >= cue.to && verb.hit.from >= cue.hit.to ? cue.hit.from : 0);
}

/** An action, and where the verb stands that says that it is done. */
interface Verb extends Placed {
  readonly light?: number;
}

/** The subject: the nearest actor before the cue or action and the sentence's first; in a passive the agent instead. */
function bearersOf(clause: Clause, verb: Verb | undefined, actors: readonly Placed[], passive: boolean, cueLast: boolean, voice: Voice, tail: number): Hit[] {
  const { cue } = clause;
  if (passive) return unique(actors.filter(({ hit }) => voice.isAgent(hit)));
  // An action may begin with its object: "Өтінішті уәкілетті орган қарайды", "По запросу следователя оператор передает сведения".
  const verbAt = verb && (verb.light ?? verb.from + voice.wordsBeforeVerb(verb.hit, cueLast));
  const limit = (cueLast ? (verbAt ?? cue?.from) : (cue?.from ?? verbAt)) ?? clause.to;
  const before = actors.filter(({ to }) => to <= limit);
  const inClause = before.filter(({ from }) => from >= clause.from);
  // "If— (a) an operator is late; …, the minister may": who stands in the main clause after the list is its subject.
  const inTail = before.filter(({ from }) => from >= tail);
  const near = inTail.length > 0 ? inTail : inClause.length > 0 ? inClause : before;
  // "Азаматтардың сотқа жүгінуге құқығы бар": of several, those in the nominative, or else in the genitive or dative; of a bare finite verb these are no subject.
  const rank = Math.min(!cue && verb && (verb.light !== undefined || voice.isFinite(verb.hit)) ? 0 : 2, ...near.map(({ hit }) => voice.caseRank(hit)));
  const pool = near.filter(({ hit }) => voice.caseRank(hit) === rank);
  const first = pool[0];
  const last = pool.at(-1);
  if (first && last) {
    // "Any person authorised by the Minister": a name that begins inside the first and outlasts it names the same subject.
    const isFirst = ({ from, to }: Placed): boolean => (from === first.from && to <= first.to) || (from < first.to && to > first.to);
    return unique(pool.filter((each) => isFirst(each) || (each.from >= last.from && each.to <= last.to)));
  }
  // "Запрещается иностранцам …": with nobody before the cue, the one right after it.
  const after = actors.filter(({ from }) => from >= limit && from < clause.to);
  return cue && !cueLast ? unique(after.filter(({ from }) => from <= cue.to + 2)) : [];
}

/** What ends last, and begins last among those; a short action may stand at the beginning of a long one. */
function lastOf(placed: readonly Placed[]): Placed | undefined {
  return placed.reduce<Placed | undefined>((last, each) => (last && last.to > each.to ? last : each), undefined);
}

function unique(placed: readonly Placed[]): Hit[] {
  return [...new Set(placed.map(({ hit }) => hit))];
}

/** Hits of the sentence's parts, part by part, with their positions among its words. */
function place(parts: readonly TokenRange[], hits: readonly Hit[]): Placed[] {
  const placed: Placed[] = [];
  let next = 0, before = 0;
  for (const { from, to } of parts) {
    for (let hit = hits[next]; hit && hit.from >= from && hit.to <= to; hit = hits[++next]) placed.push({ hit, from: before + hit.from - from, to: before + hit.to - from });
    before += to - from;
  }
  return placed;
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}
