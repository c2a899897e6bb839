import type { Act, Language, Provision, Span } from "./act.ts";

/** One occurrence of a concept: `start` and `end` are offsets in `act.text`. */
export interface Hit extends Span {
  readonly concept: string;
  /** Index of the first and one past the last token, in the analysis' token order. */
  readonly from: number;
  readonly to: number;
  /** The words deny what they name: "without a court order", `сот шешімінсіз`, `не приостанавливается`. */
  readonly negated: boolean;
}

/** Modality of a norm. `permission` is a person's, `power` an authority's. */
export type Modality =
  | "obligation" | "prohibition" | "permission" | "power" | "right" | "penalty" | "definition" | "declaration";

/** One deontic statement: a sentence (its lead-in included) seen from one modal cue. */
export interface Norm {
  readonly modality: Modality;
  /** An authority's bare indicative (`приостанавливает`, `тоқтата тұрады`); counts as power and as obligation. */
  readonly indicative: boolean;
  /** Passive without an agent: nobody is named who acts. */
  readonly agentless: boolean;
  /** The words that give the modality; none for a bare indicative and a declaration. */
  readonly cue: Hit | undefined;
  readonly bearers: readonly Hit[];
  readonly actions: readonly Hit[];
  /** Every other concept in the sentence, lead-in included. */
  readonly objects: readonly Hit[];
  /** The norm denies its action, other than by a prohibition: "is not required to notify". */
  readonly negated: boolean;
  /** The provision's own part of the sentence. */
  readonly span: Span;
  /** All parts of the sentence in reading order: lead-in, own words, the predicate after the last point. */
  readonly parts: readonly Span[];
}

/** A number with a unit, as the text gives it: "within 24 hours", `не менее ста граждан`, `үш жұмыс күні ішінде`. */
export interface Quantity extends Span {
  readonly value: number;
  /** `hour`, `day`, `working-day`, `week`, `month`, `year`, `person`, `percent`, `money`. */
  readonly unit: string;
  readonly comparator: "at-most" | "at-least" | "exactly";
}

/** The part of the text that rules run on: a provision that has own words, with what it inherits. */
export interface Unit {
  readonly provision: Provision;
  /** The numbered paragraph with its points that this unit belongs to (scope `provision`). */
  readonly paragraph: Provision;
  /** Nearest article or section (scope `article`); the act itself where there is none. */
  readonly article: Provision;
  /** Nearest chapter, title or part above the article (scope `chapter`). */
  readonly chapter: Provision;
  readonly language: Language;
  /** What the provision, or one above it, is for. */
  readonly role: Provision["role"];
  /** Own words, noise and children left out. */
  readonly own: readonly Span[];
  /** Chapeaux of the provisions above, outermost first. */
  readonly leadIn: readonly Span[];
  /** Predicates that stand after the last point of a list and belong to every point. */
  readonly tail: readonly Span[];
  readonly norms: readonly Norm[];
  /** Hits in own words, lead-in and tail, sorted by start. */
  readonly hits: readonly Hit[];
  readonly quantities: readonly Quantity[];
}

/** A reference to provisions of this or another act; of several numbers or a range all are targets. */
export interface Reference extends Span {
  /** eId of the provision in whose words it stands. */
  readonly in: string;
  /** Kind of provision that is asked for. A target of a coarser kind tells that the act doesn't number its parts so far. */
  readonly level: string;
  /** eIds of the provisions reached. */
  readonly targets: readonly string[];
  /** `broken`: the act certainly has no such provision; `unresolved`: none was found, but it may be there unnumbered, or in another act. */
  readonly kind: "internal" | "external" | "broken" | "unresolved";
  /** It means a provision around itself: this section, осы тарау. */
  readonly relative?: true;
  /** It names by its number the part of an article in whose own words it stands: "under subsection (2)" in subsection (2). */
  readonly self?: true;
  /** Where the other act is named. */
  readonly act?: Span;
}

/** A term that the act gives a meaning. */
export interface Definition {
  readonly term: string;
  /** Where the term stands. */
  readonly span: Span;
  /** Where its meaning begins; of a short name what stands before it. Cut after some 150 characters. */
  readonly meaning: Span;
  /** `short-name`: (hereinafter "the operator"), (далее – оператор). */
  readonly how: "means" | "includes" | "short-name";
  /** eId of the provision in which it has this meaning; empty for the whole act. */
  readonly scope: string;
  /** eId of the provision in whose words it is defined. */
  readonly in: string;
  /** Short names given with the term. */
  readonly aliases: readonly string[];
  /** The meaning is that of another place. */
  readonly elsewhere?: true;
}

/** All that is known of an act's words before any rule is asked. */
export interface Analysis {
  readonly act: Act;
  /** In document order. */
  readonly units: readonly Unit[];
  /** All hits of the act, headings included, cancelled decoys left out, sorted by start. */
  readonly hits: readonly Hit[];
  readonly references: readonly Reference[];
  readonly definitions: readonly Definition[];
  /** The act amends another one, and its base is not given. */
  readonly amending: boolean;
}
