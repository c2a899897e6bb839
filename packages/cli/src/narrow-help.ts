import { Help } from "commander";
import type { HelpConfiguration } from "commander";

/** On narrower terminals there is no room for two columns. */
const twoColumns = 70;

/** Help that a narrow terminal can show, too: what a flag does stands below it there. */
export const narrowHelp: HelpConfiguration = {
  formatItem(term, termWidth, description, helper) {
    const width = helper.helpWidth ?? 80;
    if (width >= twoColumns) return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
    const lines = helper.boxWrap(description, width - 6).split("\n");
    return [`  ${term}`, ...lines.map((line) => `      ${line}`)].join("\n");
  },
  minWidthToWrap: 20,
};
