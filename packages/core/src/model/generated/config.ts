// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * How charterlint works in a folder and those below it: charterlint.config.yaml. What the command line says wins over it.
 */
export interface ConfigFile {
/**
 * Configurations to begin with, later ones winning over earlier ones: paths relative to this file (./shared.yaml), or names of npm packages that hold a charterlint.config.yaml.
 */
extends?: string[]
/**
 * Check packs: names of built-in ones, or paths relative to this file (./my-pack). They are added to those of extends. Left out everywhere: all built-in ones.
 */
packs?: string[]
/**
 * Authorities to measure acts against, whatever their country and the date: names of built-in ones, or paths relative to this file. Left out: those that follow from each act's country.
 */
authorities?: string[]
rules?: Rules
/**
 * Other settings for some files; later ones win over earlier ones, and all over rules.
 */
overrides?: Override[]
/**
 * Language of the documents. Left out: told for each provision.
 */
language?: ("en" | "ru" | "kk")
/**
 * Language of what is said. Left out: the provision's own.
 */
reportLanguage?: ("en" | "ru" | "kk")
/**
 * Exit with 1 on an open finding this grave, or graver. Left out: error.
 */
failOn?: ("error" | "warning" | "info" | "never")
/**
 * Date that says which higher norms are in force, and which waivers have run out: 2026-07-01. Left out: today.
 */
asOf?: string
/**
 * File of waivers, relative to this file. Left out: charterlint.waivers.yaml beside it, if it is there.
 */
waivers?: string
/**
 * File of a baseline, relative to this file.
 */
baseline?: string
}
/**
 * Rules by id (pack/rule), by the code of their check (DR-01), or by either with * for any characters (DR-*, my-pack/*). An id beats a code, a code beats a *.
 */
export interface Rules {
[k: string]: Setting
}
export interface Setting {
/**
 * off: its findings are left out. Never above what the force of the norms behind the rule allows.
 */
severity: ("error" | "warning" | "info" | "off")
}
export interface Override {
/**
 * Paths relative to this file: * stands for any characters but /, ** for any folders, {a,b} for either.
 * 
 * @minItems 1
 */
files: string[]
rules?: Rules
/**
 * Language of these documents.
 */
language?: ("en" | "ru" | "kk")
}
