import { definePlugin, type ThemeData } from "@charterlint/core";
import { themes } from "./generated/data.ts";

export { themes };

/** The package's plugin: data only. */
export const themeSecularism: { name: string; themes: Record<string, ThemeData> } = definePlugin({
  name: "@charterlint/theme-secularism",
  themes,
});

export default themeSecularism;
