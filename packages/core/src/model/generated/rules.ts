// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

export type Rule = ({
/**
 * Unique in its pack.
 */
id: string
/**
 * Code of the catalogue, or the pack's own.
 */
check: string
/**
 * A few words, in English, for lists.
 */
title?: string
/**
 * Reviewer's step: 0 order and transition, 1 interference, 2 law (form), 3 law (quality), 4 aim, 5 necessity, 6 procedure, 7 institutions, 8 cumulative effect.
 */
step: number
/**
 * In reports: substantial remark, remark, question. An error needs a principle with force `text` or `treaty`, or it is shown as a warning.
 */
severity: ("error" | "warning" | "info")
/**
 * First case that holds sets the severity.
 */
cases?: {
when: Condition
severity: ("error" | "warning" | "info")
}[]
/**
 * The rule runs once for each of these (default: provision).
 */
scope?: ("provision" | "article" | "act")
/**
 * True where the rule asks preambles as well, of which other rules ask nothing.
 */
preamble?: boolean
/**
 * Concepts of the rule's own.
 */
words?: {
[k: string]: {
/**
 * What kind of idea it is. `actor`: authorities and those who carry out their orders; `person`: right-holders; `action`: what a norm lets or makes somebody do; `safeguard`: what answers a remark.
 */
class: ("actor" | "person" | "action" | "object" | "safeguard" | "ground" | "sanction" | "discretion" | "place" | "time" | "jurisdiction" | "institution" | "other")
/**
 * What the concept means, for people.
 */
about?: string
/**
 * A few words as a lawyer would call it in a report, in lower case: `a court decision`, «решение суда», «сот шешімі».
 */
name?: {
en?: string
ru?: string
kk?: string
}
/**
 * Concepts whose words count as this one too.
 */
includes?: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
en?: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
ru?: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
kk?: string[]
/**
 * Decoys: where such a phrase covers a hit, the hit does not count.
 */
not?: {
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
en?: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
ru?: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
kk?: string[]
}
}
}
/**
 * One condition, or alternatives of which one must hold.
 */
if?: (Condition | Condition[])
/**
 * json-rules-engine's own form (`all`, `any`, `not`, `fact`, `operator`, `value`, `params`) instead of `if`.
 */
conditions?: {

}
/**
 * What answers it, strongest first; the first rung found decides.
 */
unless?: Rung[]
/**
 * More general checks that are not reported again at the same place.
 */
absorbs?: string[]
/**
 * Themes it belongs to.
 */
themes?: string[]
/**
 * Known false positives.
 */
falsePositives?: string
/**
 * Where the question comes from.
 */
sources?: string[]
/**
 * False where no labelled real act has tried the rule yet: it is then shown as info. Left out, the author vouches for it.
 */
tried?: boolean
en?: Text
ru?: Text
kk?: Text
/**
 * The rule's tests.
 */
examples?: {
en?: Examples
ru?: Examples
kk?: Examples
}
} & Rule1)
export type Rung = (Rung1 & {
/**
 * Any of these concepts.
 * 
 * @minItems 1
 */
any?: string[]
/**
 * Any of these concepts.
 * 
 * @minItems 1
 */
all?: string[]
/**
 * Where to look.
 * 
 * @minItems 1
 */
in: ("norm" | "provision" | "article" | "chapter" | "act" | "reference" | "base" | "general-law")[]
/**
 * What finding it there makes of the remark (default: cured).
 */
then?: ("cured" | "error" | "warning" | "info")
})
export type Rung1 = {
[k: string]: unknown
}
export type Example = (string | {
text: string
/**
 * Words of the text on which the finding must stand.
 */
at?: string
/**
 * Ids of the issues, raised by reviewers of real bills, on which the example is modelled.
 * 
 * @minItems 1
 */
models?: string[]
})
export type Rule1 = {
[k: string]: unknown
}

/**
 * Rules of a check pack.
 */
export interface RulesFile {
/**
 * @minItems 1
 */
rules: Rule[]
}
/**
 * All keys bind to one norm. `who` may name `unstated`: a passive without an agent. Without who, modality and action the rule looks at the words of the provision, norm or no norm.
 */
export interface Condition {
/**
 * Any of these concepts.
 * 
 * @minItems 1
 */
who?: string[]
/**
 * @minItems 1
 */
modality?: ("obligation" | "prohibition" | "permission" | "power" | "right" | "penalty" | "definition" | "declaration")[]
/**
 * Any of these concepts.
 * 
 * @minItems 1
 */
action?: string[]
/**
 * Any of these concepts.
 * 
 * @minItems 1
 */
object?: string[]
/**
 * The sentence has a reference of any of these kinds: `internal`, to a provision of the act; `external`, to another act; `broken`, to a provision that the act certainly has not; `unresolved`, of which nothing can be told; `self`, by its number to the very part of an article in which it stands.
 * 
 * @minItems 1
 */
reference?: ("internal" | "external" | "broken" | "unresolved" | "self")[]
with?: (string[] | Group[])
without?: (string[] | Group[])
quantity?: Quantity
/**
 * Ask for norms that deny their action (default: such norms are passed over).
 */
negated?: boolean
}
export interface Group {
/**
 * Any of these concepts.
 * 
 * @minItems 1
 */
any: string[]
/**
 * Where to look.
 * 
 * @minItems 1
 */
in?: ("norm" | "provision" | "article" | "chapter" | "act" | "reference" | "base" | "general-law")[]
}
/**
 * A quantity in the provision with one of the units and a value in the range; hours, days and so on are compared as they are written.
 */
export interface Quantity {
/**
 * @minItems 1
 */
unit: string[]
atMost?: number
atLeast?: number
comparator?: ("at-most" | "at-least" | "exactly")
}
/**
 * Whole sentences in one language.
 */
export interface Text {
/**
 * What a reviewer asks.
 */
question: string
/**
 * What was found, and what was not.
 */
finding: string
/**
 * Words that would answer it.
 */
proposal: string
}
export interface Examples {
/**
 * @minItems 1
 */
violates?: Example[]
/**
 * @minItems 1
 */
complies?: Example[]
/**
 * @minItems 1
 */
"looks-safe-but-violates"?: Example[]
/**
 * @minItems 1
 */
"looks-bad-but-complies"?: Example[]
}
