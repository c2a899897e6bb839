import { labelOf } from "@charterlint/core";
import type { Act, Provision, ReportOptions } from "@charterlint/core";
import { placeName } from "./places.ts";
import type { Wording } from "./wording/wording.ts";

/** A place's name cut around its own number: "section 42" + `1`, or «подпункт 1)» + « статьи 9». */
interface Cut {
  readonly place: Provision;
  readonly full: string;
  readonly before: string;
  readonly after: string;
  /** How several numbers are said between `before` and `after`; undefined where they cannot be. */
  readonly several: ((numbers: readonly string[]) => string) | undefined;
}

/** Places in few words, those with one parent together: "Articles 3, 5–7; section 42(1), (3)", «подпункты 1), 2) статьи 9». */
export function listPlaces(act: Act, places: readonly Provision[], wording: Wording, language: string, options: ReportOptions): string {
  const groups = new Map<string, Cut[]>();
  for (const place of places) {
    const cut = cutName(act, place, wording, language, options);
    const key = cut.several ? `${place.kind}\n${cut.before}\n${cut.after}` : place.eId;
    groups.set(key, [...(groups.get(key) ?? []), cut]);
  }
  const lists = [...groups.values()];
  return lists.map(nameOf).join(lists.some((group) => group.length > 1) ? "; " : ", ");
}

function nameOf(group: readonly Cut[]): string {
  const [{ before, after, several }] = group as readonly [Cut];
  if (group.length === 1 || !several) return group.map((cut) => cut.full).join(", ");
  return before + several(group.map(({ place }) => place.num ?? "")) + after;
}

function cutName(act: Act, place: Provision, wording: Wording, language: string, options: ReportOptions): Cut {
  const full = placeName(act, place, language, options);
  const { num, kind } = place;
  const data = options.languages[language];
  const own = data && num !== undefined ? labelOf([place], data) : undefined;
  const cut = { place, full, before: "", after: "", several: undefined };
  if (own === undefined || num === undefined) return cut;
  if (full !== own && full.endsWith(`(${num})`)) {
    return { ...cut, before: full.slice(0, -num.length - 2), several: (numbers) => numbers.map((each) => `(${each})`).join(", ") };
  }
  const form = wording.places[kind];
  if (form === undefined) return cut;
  const isPoint = own.includes(`${num})`);
  const several = (numbers: readonly string[]): string => form.replace("{x}", isPoint ? numbers.map((each) => `${each})`).join(", ") : ranges(numbers));
  if (full.endsWith(own)) return { ...cut, before: full.slice(0, -own.length), several };
  return full.startsWith(own) ? { ...cut, after: full.slice(own.length), several } : cut;
}

/** `3, 5, 6, 7` as "3, 5–7". */
function ranges(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && /^\d+$/.test(number) && Number(run.at(-1)) + 1 === Number(number)) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
}
