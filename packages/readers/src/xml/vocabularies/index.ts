import type { Vocabulary } from "../vocabulary.ts";
import { akn } from "./akn.ts";

/** All that can be read, in the order in which they are tried. */
export const vocabularies: readonly Vocabulary[] = [akn];
