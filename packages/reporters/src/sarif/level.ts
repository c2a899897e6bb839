import type { Severity } from "@charterlint/core";

export type Level = "error" | "warning" | "note" | "none";

/** A question is a note. */
export const levels: Readonly<Record<Severity, Level>> = { error: "error", warning: "warning", info: "note" };
