import type { Destination } from "./destinations.ts";
import type { Fonts } from "./fonts.ts";

/** What holds inside a group; a group begins with what holds around it. */
export interface Group {
  readonly mode: "text" | "number" | Exclude<Destination, "outer" | "result" | "note" | "box" | "number">;
  /** The mode around a silent group. */
  readonly outer: Group["mode"];
  font: number;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  readonly noise: boolean;
  /** Characters after a Unicode one that stand in for it. */
  fallback: number;
  /** The story that ends with the group. */
  readonly story: "note" | "box" | undefined;
  /** The code of the field that the group is. */
  field: { code: string };
}

/** What holds at a file's beginning. */
export const START: Group = { mode: "text", outer: "text", font: 0, hidden: false, deleted: false, inserted: false, noise: false, fallback: 1, story: undefined, field: { code: "" } };

/** What holds in a group whose first control word names a destination. A new `story` begins with the group. */
export function enter(group: Group, destination: Destination): Group {
  if (group.mode === "silent" && destination !== "outer" && destination !== "box" && destination !== "skip") return group;
  switch (destination) {
    case "outer":
      return { ...group, mode: group.outer };
    case "silent":
      return { ...group, mode: "silent", outer: group.mode };
    case "result":
      return { ...group, noise: group.noise || /^\s*(?:TOC|INDEX|TOA)\b/u.test(group.field.code) };
    case "note":
    case "box":
      if (group.mode !== "silent" && group.mode !== "text") return group;
      return { ...group, mode: group.hidden || group.deleted ? "skip" : "text", story: destination };
    default:
      return { ...group, mode: destination };
  }
}

/** Takes a control word that says how the group's words are meant; others are left alone. */
export function setProperty(group: Group, fonts: Fonts, name: string, value: number | undefined): void {
  switch (name) {
    case "uc":
      group.fallback = Math.max(0, Math.min(value ?? 1, 16));
      return;
    case "f":
      group.font = value ?? fonts.standard;
      return;
    case "plain":
      Object.assign(group, { font: fonts.standard, hidden: false, deleted: false, inserted: false });
      return;
    case "v":
      group.hidden = value !== 0;
      return;
    case "deleted":
      group.deleted = value !== 0;
      return;
    case "revised":
      group.inserted = value !== 0;
      return;
    case "field":
      group.field = { code: "" };
      return;
    case "ansicpg":
      fonts.page = value ?? 1252;
      return;
    case "mac":
      fonts.page = 10_000;
      return;
    case "deff":
      fonts.standard = value ?? 0;
      group.font = fonts.standard;
      return;
    default:
  }
}
