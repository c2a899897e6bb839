import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder in which the program and, once it is bundled, all its data stand. */
export const programFolder: string = dirname(fileURLToPath(import.meta.url));
