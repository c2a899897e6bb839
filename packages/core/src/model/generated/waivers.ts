// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * What somebody answers for, until a date: charterlint.waivers.yaml.
 */
export interface WaiversFile {
waivers: {
/**
 * The rule (pack/rule), or the code of its check (DR-01).
 */
rule: string
/**
 * Of the provision's words: charterlint waive writes it, and check --format json gives it as provision.fingerprint. It stays when the provision is renumbered, and changes with its words.
 */
fingerprint: string
/**
 * Why the objection doesn't hold here, for somebody who reads it in a year: ten letters at the least.
 */
reason: string
/**
 * Who answers for it.
 */
author: string
/**
 * Last day on which it holds: 2027-01-31.
 */
until: string
/**
 * Where the provision stood, relative to this file; nothing hangs on it but where a lapsed waiver is looked for.
 */
file?: string
eId?: string
/**
 * The same as lawyers name it.
 */
label?: string
}[]
}
