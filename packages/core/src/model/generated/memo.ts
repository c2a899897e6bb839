// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * What an opinion memo says of itself: memo.yaml. What is left out stays a blank line to be filled in by hand.
 */
export interface MemoFile {
/**
 * Whom it is for.
 */
addressee?: string
/**
 * Who gives it: a person, an office.
 */
author?: string
/**
 * As it is to be printed; 2026-11-22 is printed in the memo's language. Default: the date as of which the bill was measured.
 */
date?: string
number?: string
/**
 * Of the bill. Default: as the bill calls itself.
 */
title?: string
/**
 * Which version of the bill was read: a date, a reading, a dossier number.
 */
version?: string
/**
 * Paragraphs before the section on scope and method, with blank lines between them.
 */
introduction?: string
/**
 * Who checked what the program prepared.
 */
checkedBy?: string
}
