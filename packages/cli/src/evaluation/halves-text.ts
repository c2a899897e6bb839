import type { Half, Halves } from "@charterlint/evaluate";
import { clean } from "@charterlint/reporters";
import { columns } from "./columns.ts";
import { groupName, number, signed } from "./numbers.ts";

const namedAtMost = 4;

/** Two halves side by side; only themes with positives in both are compared. */
export function halvesText({ first, second, without, themes, macros }: Halves, minSupport: number): string {
  return `Halves: ${halfName(first)}; ${halfName(second)}${without > 0 ? `; ${without} texts in neither` : ""}. Compared: themes with positives in both.\n`
    + columns([
      ["F1", "First", "Second", "Difference", "95 %"],
      ...themes.map(({ theme, first: one, second: other, difference }) => [theme, number(one.f1), number(other.f1), signed(difference), ""]),
      ...macros.map((macro) => [
        `macro, ${groupName(macro.group, minSupport)} (${macro.themes})`, number(macro.first), number(macro.second), signed(macro.difference),
        macro.interval ? `${signed(macro.interval[0])} to ${signed(macro.interval[1])}` : "–",
      ]),
    ]);
}

function halfName({ values, texts }: Half): string {
  return `${texts} texts of ${clean(values.slice(0, namedAtMost).join(", "))}${values.length > namedAtMost ? `, … (${values.length})` : ""}`;
}
