// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * What `check --format json` prints; with `--format jsonl` each line is one finding.
 */
export interface ReportFile {
version: string
engine: string
asOf: string
packs: string[]
files: {
file?: string
id?: string
language: string
problems: {
severity: ("error" | "warning" | "info")
code: string
message: string
line?: number
column?: number
}[]
}[]
findings: Finding[]
points: {
point: number
check: string
severity: ("error" | "warning" | "info")
status: ("open" | "cured" | "waived" | "unknown")
file?: string
id?: string
findings: number[]
}[]
}
export interface Finding {
rule: string
check: string
step: number
severity: ("error" | "warning" | "info")
status: ("open" | "cured" | "waived" | "unknown")
/**
 * Why a finding of status waived counts no more: somebody answers for it (kind waiver: reason, author, and until when), or it was there when the baseline was written.
 */
waiver?: {
kind: ("waiver" | "baseline")
reason?: string
author?: string
/**
 * Last day on which it holds: 2026-11-22.
 */
until?: string
}
point?: number
draft?: boolean
principles: {
id: string
authority: string
article: string
force: ("text" | "inferred" | "treaty" | "soft-law" | "comparative")
text?: string
verified?: boolean
}[]
question: string
finding: string
proposal: string
language: string
file?: string
id?: string
provision: Provision
span: Span
evidence: {
what: string
concept: string
span: Span
text: string
}[]
safeguards: {
wanted: string[][]
searched: string[]
found: {
concept: string
scope: string
eId?: string
span?: Span
text?: string
citation?: string
}[]
}
/**
 * Other places of the same finding. Of a finding on two language versions, the place of the other version: its language, file, provision and words are given, and offsets are of its text.
 */
related: Related[]
/**
 * In a bill that was checked with its base (--base): the provision of the amended act on which the finding stands. Provision and spans are then those of the amending clause in the bill, and of the new words in it.
 */
amends?: {
eId: string
label: string
}
fingerprint: string
}
export interface Provision {
eId: string
label: string
heading?: string
/**
 * Of a finding's own provision: what a waiver of it is bound to. Made of the provision's words alone, without its number.
 */
fingerprint?: string
}
export interface Span {
start: number
end: number
line?: number
column?: number
/**
 * Where it stood in a file that is no plain text: the paragraph of a word processor's file, the page and box of a PDF (points from the page's top left: x, y, width, height), the element of an XML or HTML file.
 */
source?: {
paragraph?: number
page?: number
/**
 * @minItems 4
 * @maxItems 4
 */
box?: number[]
element?: string
}
}
export interface Related {
start: number
end: number
line?: number
column?: number
/**
 * Where it stood in a file that is no plain text: the paragraph of a word processor's file, the page and box of a PDF (points from the page's top left: x, y, width, height), the element of an XML or HTML file.
 */
source?: {
paragraph?: number
page?: number
/**
 * @minItems 4
 * @maxItems 4
 */
box?: number[]
element?: string
}
language?: string
file?: string
id?: string
provision?: Provision
/**
 * The words there.
 */
text?: string
}
