// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * What `why --format json` prints: for each place, how it was read, and the rules near it with each condition, true or false.
 */
export interface WhyFile {
version: string
engine: string
asOf: string
authorities: string[]
file: string
places: {
provision: {
eId: string
label: string
heading?: string
}
language: string
own: Span[]
norms: Norm[]
rules: Rule[]
}[]
}
/**
 * UTF-16 range in the text as read; line and column of its start.
 */
export interface Span {
start: number
end: number
line: number
column: number
/**
 * Where that stood in a file that is no plain text.
 */
source?: {

}
}
export interface Norm {
modality: ("obligation" | "prohibition" | "permission" | "power" | "right" | "penalty" | "definition" | "declaration")
/**
 * An authority's bare indicative: counts as power and as obligation.
 */
indicative: boolean
negated: boolean
span: Span
who: Sight[]
actions: Sight[]
}
/**
 * Words that a condition met.
 */
export interface Sight {
concept: string
span: Span
text: string
/**
 * The words deny what they name.
 */
denied: boolean
}
export interface Rule {
rule: string
check: string
title: string
severity: ("error" | "warning" | "info")
question: string
/**
 * All the concepts that the rule needs stand here: it was evaluated.
 */
candidate: boolean
/**
 * How many alternatives the rule has; conditions are those of the nearest.
 */
alternatives: number
conditions: Condition[]
safeguards: Rung[]
verdict: Verdict
}
export interface Condition {
fact: string
operator: string
/**
 * Concepts, modalities or the quantity asked for.
 */
value: unknown
in: ("norm" | "provision" | "article" | "chapter" | "act" | "reference" | "base" | "general-law")[]
holds: boolean
seen: Sight[]
/**
 * Where it fails: what stands there.
 */
instead: Sight[]
}
export interface Rung {
any?: string[]
all?: string[]
in: ("norm" | "provision" | "article" | "chapter" | "act" | "reference" | "base" | "general-law")[]
then: ("cured" | "error" | "warning" | "info")
holds: boolean
searched: {
scope: ("norm" | "provision" | "article" | "chapter" | "act" | "reference" | "base" | "general-law")
eIds: string[]
}[]
found: {
concept: string
scope: ("norm" | "provision" | "article" | "chapter" | "act" | "reference" | "base" | "general-law")
eId: string
label: string
span?: Span
text?: string
citation?: string
}[]
/**
 * Words of the safeguard that stand there and do not count: denied, or part of a decoy.
 */
uncounted: {
concept: string
span: Span
text: string
denied: boolean
eId: string
decoy?: {
span: Span
text: string
}
}[]
}
export interface Verdict {
kind: ("finding" | "elsewhere" | "absorbed" | "unserved" | "conditions" | "not-asked")
status?: ("open" | "cured" | "waived" | "unknown")
severity?: ("error" | "warning" | "info")
fingerprint?: string
/**
 * Where the finding stands.
 */
eId?: string
/**
 * Rules that stand for it at this place.
 */
by?: string[]
}
