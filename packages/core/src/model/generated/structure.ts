// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * How a legal tradition numbers and names its parts.
 */
export interface StructureFile {
/**
 * Id: kz, common-law, eu.
 */
structure: string
about?: string
languages: string[]
/**
 * Outermost first.
 * 
 * @minItems 1
 */
levels: {
/**
 * Akoma Ntoso's word for the level.
 */
kind: string
/**
 * Akoma Ntoso's eId prefix: art, para, point.
 */
prefix: string
/**
 * @minItems 1
 * 
 * Items: How a line of this level begins: words with {arabic}, {roman}, {upper}, {lower}, {ordinal} for its number and {heading} for what follows as heading. `41-1` is an arabic number.
 */
forms: string[]
/**
 * May also begin inside a line, in sequence.
 */
inline?: boolean
/**
 * Where its heading stands.
 */
heading?: ("same-line" | "next-line" | "either" | "none")
/**
 * Groups articles and has no words of its own.
 */
container?: boolean
}[]
/**
 * Notes of portals that are not the law's words.
 */
noise?: {
/**
 * How the first line of the note begins.
 */
start: string
until: ("line" | "paragraph" | "blank-line")
}[]
/**
 * Headings of a table of contents.
 */
contents?: string[]
/**
 * Headings or lead-ins of a list of definitions.
 * 
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
definitions?: string[]
/**
 * How an annex begins.
 */
annex?: string[]
/**
 * Phrases by which an amending act is known.
 * 
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
amending?: string[]
}
