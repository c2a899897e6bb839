import type { Vocabulary } from "../vocabulary.ts";
import { akn } from "./akn.ts";
import { billDtd } from "./bill-dtd.ts";
import { formex } from "./formex.ts";
import { lexwork } from "./lexwork.ts";
import { uslm } from "./uslm.ts";

/** All that can be read, in the order in which they are tried. */
export const vocabularies: readonly Vocabulary[] = [akn, uslm, billDtd, formex, lexwork];
