// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * Findings that were there when a line was drawn: charterlint baseline writes it.
 */
export interface BaselineFile {
version: 1
findings: {
/**
 * The rule (pack/rule), or the code of its check (DR-01).
 */
rule: string
/**
 * Of the provision's words: charterlint waive writes it, and check --format json gives it as provision.fingerprint. It stays when the provision is renumbered, and changes with its words.
 */
fingerprint: string
/**
 * How many findings of one act it answers for.
 */
count: number
/**
 * Where they stood, relative to this file.
 */
file?: string
label?: string
}[]
}
