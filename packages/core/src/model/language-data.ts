import type { CorrespondencesFile } from "./generated/correspondences.ts";
import type { LanguageFile } from "./generated/language.ts";
import type { LexiconFile } from "./generated/lexicon.ts";
import type { StructureFile } from "./generated/structure.ts";
import type { ThemeFile } from "./generated/theme.ts";

/** What a language package gives: data only, validated against `schemas/language.schema.json`. */
export type LanguageData = LanguageFile;
/** Concepts with their phrases, validated against `schemas/lexicon.schema.json`. */
export type LexiconData = LexiconFile;
/** How a legal tradition numbers and names its parts, validated against `schemas/structure.schema.json`. */
export type StructureData = StructureFile;
/** One theme with its words, validated against `schemas/theme.schema.json`. */
export type ThemeData = ThemeFile;
/** Words that correspond across languages, validated against `schemas/correspondences.schema.json`. */
export type CorrespondencesData = CorrespondencesFile;
