// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * Concepts with their phrases in each language.
 */
export interface LexiconFile {
/**
 * Concepts by id.
 */
concepts: {
[k: string]: Concept
}
}
export interface Concept {
/**
 * What kind of idea it is. `actor`: authorities and those who carry out their orders; `person`: right-holders; `action`: what a norm lets or makes somebody do; `safeguard`: what answers a remark; `guarantee`: words without which a right is less, or which bind the State: versions of an act are compared by them.
 */
class: ("actor" | "person" | "action" | "object" | "safeguard" | "guarantee" | "ground" | "sanction" | "discretion" | "place" | "time" | "jurisdiction" | "institution" | "other")
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
