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
}
