// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

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

/**
 * Head of a check pack: `pack.yaml`.
 */
export interface PackFile {
/**
 * Name: the prefix of its rules' ids.
 */
pack: string
version: string
/**
 * Range of engine versions, e.g. >=0.1.0.
 */
engine?: string
title: {
en?: string
ru?: string
kk?: string
}
about?: string
license?: string
/**
 * @minItems 1
 */
languages: ("en" | "ru" | "kk")[]
/**
 * For checks of the pack's own: by check code, the principles that they serve and with what force. The authorities' own links count too.
 */
serves?: {
/**
 * @minItems 1
 */
[k: string]: {
/**
 * `authority/principle`, e.g. kz-2026/privacy.
 */
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
/**
 * Another pack whose rules this one takes over: a built-in one, a path from this folder (../base), or an npm package.
 */
extends?: (string | {
pack: string
/**
 * Range of its versions, e.g. >=1 <2.
 */
version?: string
})
/**
 * What is changed in rules of the pack that this one extends, by rule id.
 */
overrides?: {
[k: string]: Override
}
}
export interface Override {
/**
 * `off` takes the rule out.
 */
severity?: ("error" | "warning" | "info" | "off")
/**
 * Phrases to add to concepts of the rule or its pack, e.g. for a language that it lacks.
 */
words?: {
[k: string]: {
en?: string[]
ru?: string[]
kk?: string[]
}
}
en?: Text
ru?: Text
kk?: Text
/**
 * The rule's tests in these languages, in place of its own.
 */
examples?: {
en?: Examples
ru?: Examples
kk?: Examples
}
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
