// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
export type Phrases = string[]

/**
 * Words of the law that correspond to each other across languages: where one text of a bilingual act has an entry, the other is expected to have it too.
 */
export interface CorrespondencesFile {
/**
 * What it means when an entry stands in one text only: it decides the code of the finding and how grave it is. `reference`: words that make a number beside them a reference. `word`: everyday words, which are translated more freely than terms. `none`: words that look like another entry and count for nothing.
 */
kind: ("negation" | "modality" | "quantifier" | "exception" | "addressee" | "date" | "reference" | "number" | "term" | "word" | "none")
/**
 * Entries by id; an id is given once in all files.
 */
words: {
[k: string]: Correspondence
}
}
export interface Correspondence {
en?: Phrases
ru?: Phrases
kk?: Phrases
/**
 * Entries that say the contrary or something of another reach: standing in the other text in this one's place they weigh more.
 */
opposite?: string[]
/**
 * Entries that may stand for this one in a translation.
 */
near?: string[]
/**
 * The entry that this one becomes after a word that denies: «шектемеуге тиіс» forbids.
 */
whenDenied?: string
/**
 * For entries of the kind `number`: what number the words hold.
 */
value?: number
/**
 * In what share of the passages that have it in this language the other version has it too, as measured on acts in two languages; 0.8 where it is not given.
 */
trust?: {
en?: number
ru?: number
kk?: number
}
/**
 * How much hangs on the word for rights and powers; 1 where it is not given.
 */
weight?: number
/**
 * A negation inside these words belongs to them and is not counted: `no later than`, «незаконный».
 */
holdsNegation?: boolean
}
