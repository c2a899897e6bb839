import type { Norm } from "../../model/analysis.ts";
import type { Direction, Facet } from "../../model/comparison.ts";
import type { Statement } from "./statements.ts";

const authorities = ["public-authority", "state-body", "court", "legislature", "official"];
/** Whose rights are meant; a lawyer or an author acts for others. */
const people = ["everyone", "person", "citizen", "foreigner", "child", "parent", "detainee", "believer", "concerned-public"];
const unions = ["association", "political-party", "religious-organisation", "media-outlet"];

const longestNamed = 35;

export type SentenceFacet = Extract<Facet, "right" | "prohibition" | "duty" | "restriction">;

/** What the sentence as a whole is for a person: a right, a prohibition, a duty of the State, a restriction; undefined where none of them. */
export function sentenceFacet(statement: Statement, classOf: ReadonlyMap<string, string>): SentenceFacet | undefined {
  const { norms, concepts } = statement;
  if (isRestriction(statement, classOf)) return "restriction";
  const has = (test: (norm: Norm) => boolean): boolean => norms.some((norm) => !norm.negated && test(norm));
  if (has(({ modality }) => modality === "prohibition")) return "prohibition";
  if (has(({ modality }) => modality === "right" || modality === "permission")) return "right";
  const named = people.some((concept) => concepts.has(concept));
  // A list of aims names rights too.
  const short = statement.bag.stems.length <= longestNamed;
  if (named && short && concepts.has("right") && !has(({ modality }) => modality === "obligation")) return "right";
  if (has(({ modality, bearers }) => modality === "obligation" && bearers.some(({ concept }) => authorities.includes(concept)))) return "duty";
  return undefined;
}

/** The sentence limits: somebody may restrict rights, the use of a right must not harm what the law protects, or people must not do something. */
function isRestriction({ norms, concepts }: Statement, classOf: ReadonlyMap<string, string>): boolean {
  const ofClass = (name: string): boolean => [...concepts.keys()].some((concept) => concept !== "legitimate-aim" && classOf.get(concept) === name);
  const adverse = norms.some(({ modality, indicative, negated, actions }) =>
    !negated && (modality === "power" || modality === "penalty" || indicative) && actions.some(({ concept, negated: denied }) => concept === "adverse-decision" && !denied));
  if (adverse && (ofClass("ground") || concepts.has("right"))) return true;
  const bans = norms.filter(({ modality, negated }) => modality === "prohibition" && !negated);
  if (bans.length === 0 || ofClass("guarantee") || concepts.has("adverse-decision")) return false;
  return ofClass("ground") || bans.some(({ bearers }) => bearers.some(({ concept }) => concept === "citizen" || concept === "foreigner" || unions.includes(concept)));
}

/** Whom a prohibition protects cannot be told when it names neither an authority nor a person and secures nothing that is known: then it only differs. */
export function isPlainBan({ concepts, norms }: Statement, classOf: ReadonlyMap<string, string>): boolean {
  const secures = [...concepts.keys()].some((concept) => classOf.get(concept) === "guarantee");
  const nobody = norms.some(({ bearers }) => bearers.some(({ concept }) => concept === "everyone"));
  return !secures && !nobody && !concepts.has("adverse-decision") && !authorities.some((concept) => concepts.has(concept));
}

const good: readonly Facet[] = ["right", "prohibition", "duty", "guarantee", "safeguard"];

/** Whether a text that lost, or gained, what a facet stands for guarantees less or more. */
export function directionOf(facet: Facet, change: "appeared" | "vanished"): Exclude<Direction, "changed"> {
  return good.includes(facet) === (change === "appeared") ? "stronger" : "weaker";
}
