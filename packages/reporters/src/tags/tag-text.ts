import type { Act, Provision, ReportOptions, Tag } from "@charterlint/core";
import { placeName } from "../places.ts";
import { paint } from "../terminal/style.ts";
import type { Line } from "../terminal/style.ts";
import { themeName } from "../theme-name.ts";
import { wordingFor } from "../wording/wording.ts";
import { byProvision } from "./tag-rows.ts";
import type { Tagged, TagReporter } from "./tagged.ts";

/** For people: each provision with its themes, their scores, and the words that spoke for them. */
export const tagText: TagReporter = {
  streams: true,
  report: (tagged, options) => paint(tagged.flatMap((one) => linesOf(one, options)), options.color),
};

function linesOf({ source, act, tags }: Tagged, options: ReportOptions): Line[] {
  const language = options.language ?? act.language;
  const provisions = [...byProvision(tags)];
  const name = [source.file, source.id].filter((part) => part !== undefined).join(": ");
  return [
    [["bold", name]],
    ...(provisions.length === 0 ? [[`  ${wordingFor(language).themes}: –`]] : []),
    ...provisions.flatMap(([provision, own]) => provisionLines(act, provision, own, language, options)),
    [],
  ];
}

function provisionLines(act: Act, provision: Provision, tags: readonly Tag[], language: string, options: ReportOptions): Line[] {
  const { heading } = provision;
  const title = heading ? `. ${act.text.slice(heading.start, heading.end)}` : "";
  return [
    [`  ${placeName(act, provision, language, options)}${title}`],
    ...leaves(tags).map((tag): Line => {
      const words = [...new Set(tag.evidence.filter(({ weight }) => weight > 0).map(({ text }) => text))].slice(0, 6).join(", ");
      return [`    ${tag.score.toFixed(2)}  ${themeName(tag.theme, language, options)}`, ["dim", words === "" ? "" : `  (${words})`]];
    }),
  ];
}

/** Tags without those that only follow from a theme below them, best first. */
function leaves(tags: readonly Tag[]): Tag[] {
  return tags
    .filter(({ theme }) => !tags.some((other) => other.theme.startsWith(`${theme}/`)))
    .sort((one, other) => other.score - one.score || (one.theme < other.theme ? -1 : 1));
}
