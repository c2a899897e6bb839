import { definePlugin, type LanguageData } from "@charterlint/core";
import { language } from "./generated/data.ts";

export { language };

/** The package's plugin: data only. */
export const languageRu: { name: string; languages: Record<string, LanguageData> } = definePlugin({
  name: "@charterlint/language-ru",
  languages: { ru: language },
});

export default languageRu;
