// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * An authority pack: principles of a higher norm and which check serves which, with what force.
 */
export interface AuthorityFile {
authority: string
version: string
title: Label
short: Label
kind: ("constitution" | "treaty" | "soft-law" | "case-law")
/**
 * False: acts are measured against it only when somebody names it. Default: whenever it is in force and binds the act's country.
 */
automatic?: boolean
/**
 * ISO code of the country whose acts it binds; left out for a treaty that is used for all.
 */
jurisdiction?: string
/**
 * Words by which an act of the jurisdiction is known.
 */
recognise?: {
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
/**
 * Languages whose acts are taken for this jurisdiction's when no country is named.
 */
assume?: string[]
/**
 * Words of other countries that speak against it.
 */
foreign?: {
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
inForce: {
from: string
to?: string
}
source: {
title: string
retrieved?: string
/**
 * Hash of the whole text it was read in, by language.
 */
sha256?: {
[k: string]: string
}
}
/**
 * Numbers of all its articles, so that those of which no principle speaks can be told: one by one, or as a range `1..96`.
 * 
 * @minItems 1
 */
articles?: string[]
/**
 * @minItems 1
 */
principles: {
id: string
article: string
cite?: Label1
en: string
ru: string
kk: string
verified: boolean
/**
 * SHA-256 of the article's text, white space folded, by language.
 */
pin?: {
[k: string]: string
}
}[]
/**
 * By check code, or pack/rule-id for one rule.
 */
serves: {
/**
 * @minItems 1
 */
[k: string]: {
principle: string
force: ("text" | "inferred" | "treaty" | "soft-law" | "comparative")
/**
 * The gravest a remark may be, e.g. because the authority itself names the ground.
 */
atMost?: ("warning" | "info")
why?: string
/**
 * Themes: the link counts only where the provision's article (or the act) speaks of one of them, e.g. freedom of expression for a check that limits any right. Where no link of a check fits, those without `about` count, or else the first.
 * 
 * @minItems 1
 */
about?: string[]
}[]
}
generalLaw?: {
gives: {
safeguard: string
citation: Label
}[]
/**
 * Concepts that, found in the act, switch general law off.
 */
excludedBy?: string[]
}
}
export interface Label {
en: string
ru: string
kk: string
}
/**
 * What a report calls the place where it is no article: a paragraph of a document, a decision by number and date.
 */
export interface Label1 {
en: string
ru: string
kk: string
}
