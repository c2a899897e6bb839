// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * A lawyer's choice and edits of a bill's points, in the order of the memo: charterlint check --write-points begins it, --points takes it.
 */
export interface PointsFile {
points: {
/**
 * Fingerprints of the point's findings: with them it is known again when the bill is renumbered. The first that the bill still has speaks for the point.
 * 
 * @minItems 1
 */
findings: string[]
/**
 * false leaves the point out.
 */
keep?: boolean
/**
 * For information.
 */
rule?: string
/**
 * Where it stands. For information.
 */
label?: string
/**
 * What the point is called: a word of your own.
 */
severity?: string
/**
 * On the page of recommendations, in place of the proposal.
 */
recommendation?: string
question?: string
finding?: string
proposal?: string
/**
 * The proposed wording as an amending command.
 */
command?: string
/**
 * The provision as it would read, for the comparative table.
 */
proposedText?: string
/**
 * A paragraph of your own at the end of the point.
 */
note?: string
}[]
}
