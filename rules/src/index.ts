import { definePlugin, type Plugin } from "@charterlint/core";
import { authorities, packs } from "./generated/data.ts";

export { authorities, packs };

/** All check packs and authority packs that the project ships. */
export const rules: Plugin = definePlugin({ name: "@charterlint/rules", packs, authorities });
