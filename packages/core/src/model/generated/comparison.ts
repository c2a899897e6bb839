// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

export type Kind = ("same" | "moved" | "changed" | "split" | "merged" | "new" | "gone")

/**
 * What `compare --format json` prints; with `--format jsonl` each line is one match or one guarantee, told apart by `type`.
 */
export interface ComparisonFile {
version: string
engine: string
old: Text
new: Text
/**
 * How the figures were counted, in sentences.
 */
method: string[]
summary: Summary
/**
 * The gravest first.
 */
guarantees: GuaranteeRow[]
/**
 * In the order of the new text.
 */
matches: MatchRow[]
}
export interface Text {
file?: string
language: string
title?: string
}
export interface Summary {
articles: Counts
parts: Counts
words: Words
/**
 * 1 − 2 × kept ÷ (old + new).
 */
shareOfTextChanged: number
shareOfOldGone: number
shareOfNewAdded: number
/**
 * Old articles whose words or heading changed or that are gone, over all old articles.
 */
shareOfArticlesTouched: number
}
export interface Counts {
total: {
old: number
new: number
}
same: number
moved: number
changed: number
split: number
merged: number
new: number
gone: number
}
/**
 * Words kept, and all words of the old and of the new text; case and punctuation don't count.
 */
export interface Words {
kept: number
old: number
new: number
}
export interface GuaranteeRow {
type: "guarantee"
/**
 * What the guarantee consists of: a sentence as a whole, words in it, who has it, a number with its unit, the provisions it covers.
 */
facet: ("right" | "prohibition" | "duty" | "restriction" | "guarantee" | "safeguard" | "ground" | "latitude" | "sanction" | "reservation" | "bearer" | "term" | "cited")
change: ("appeared" | "vanished" | "altered")
direction: ("weaker" | "stronger" | "changed")
severity: ("error" | "warning" | "info")
/**
 * What is other than it was, in a sentence.
 */
finding: string
concept?: string
bearers?: {
old: ("everyone" | "citizens" | "unnamed")
new: ("everyone" | "citizens" | "unnamed")
}
amounts?: {
old?: Amount
new?: Amount
}
cited?: Place[]
theme?: string
principles: {
id: string
authority: string
article: string
}[]
language: string
old?: Quote
new?: Quote
}
export interface Amount {
value: number
unit: string
}
export interface Place {
eId: string
label: string
heading?: string
}
export interface Quote {
provision: Place
span: Span
text: string
/**
 * The telling words of the sentence.
 */
words?: string
}
export interface Span {
start: number
end: number
line: number
column: number
/**
 * Where in a file that is no plain text.
 */
source?: {

}
}
export interface MatchRow {
type: "match"
kind: Kind
renumbered: boolean
isArticle: boolean
headingChanged: boolean
old: Place[]
new: Place[]
words: Words
parts: PartRow[]
}
export interface PartRow {
kind: Kind
renumbered: boolean
old: Place[]
new: Place[]
words: Words
changes: Change[]
}
/**
 * Words that only one text has: deleted from the old one or inserted in the new one.
 */
export interface Change {
op: ("deleted" | "inserted")
start: number
end: number
text: string
}
