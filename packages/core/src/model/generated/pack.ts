// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

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
}
