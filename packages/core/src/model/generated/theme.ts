// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * A theme with its words. `strong` words are enough alone, `medium` ones need another, `weak` ones support, `against` ones take away; `not` are decoys that cancel a hit which they cover.
 */
export interface ThemeFile {
/**
 * Id, hierarchical: digital-rights/privacy.
 */
theme: string
label: Label
/**
 * When a provision belongs here.
 */
about: string
/**
 * Acts may be about this alone (the environment, personal data). In such an act one word of another theme is a mention, not a subject. Not for themes that all law speaks of (rights, courts, the State).
 */
field?: boolean
strong?: Words
medium?: Words
weak?: Words
against?: Words
not?: Words
}
export interface Label {
en: string
ru: string
kk: string
}
export interface Words {
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
