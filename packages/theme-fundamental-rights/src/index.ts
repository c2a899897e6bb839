import { definePlugin, type ThemeData } from "@charterlint/core";
import { themes } from "./generated/data.ts";

export { themes };

/** The package's plugin: data only. */
export const themeFundamentalRights: { name: string; themes: Record<string, ThemeData> } = definePlugin({
  name: "@charterlint/theme-fundamental-rights",
  themes,
});

export default themeFundamentalRights;
