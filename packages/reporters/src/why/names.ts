import type { Act, CompiledCondition, ExplainedCondition, Modality, Reference, ReportOptions, Sight, Span } from "@charterlint/core";
import { positionName } from "../text/position-name.ts";
import type { Wording } from "../wording/wording.ts";
import { alternatives } from "../wording/wording.ts";
import type { WhyWording } from "./wording.ts";

/** More concepts than these are counted, not named. */
const mostNames = 6;

type Quantity = NonNullable<CompiledCondition["quantity"]>;

/** All that names are made with. */
export interface Naming {
  readonly act: Act;
  readonly wording: Wording;
  readonly why: WhyWording;
  readonly options: ReportOptions;
}

/** Words of the text in quotation marks, with their line and column (or paragraph, or page). */
export function quoted({ start, end }: Span, { act, wording }: Naming): string {
  const [open, close] = wording.quotes;
  return `${open}${act.text.slice(start, end).replace(/\s+/g, " ")}${close} (${positionName(act, start, wording)})`;
}

/** What words stand there, each place once. */
export function sightsName(sights: readonly Sight[], naming: Naming): string {
  const once = new Map(sights.map((sight) => [sight.span.start, sight]));
  return [...once.values()].map((sight) => `${quoted(sight.span, naming)}${sight.denied ? `, ${naming.why.denied}` : ""}`).join("; ");
}

/** What a concept is called: by its name in the language, else by its id in words. */
export function conceptWords(id: string, { wording, why, options }: Naming): string {
  if (id === "unstated") return why.unstated;
  const concept = options.concepts && Object.hasOwn(options.concepts, id) ? options.concepts[id] : undefined;
  return concept?.name?.[wording.language] ?? id.slice(id.lastIndexOf(":") + 1).replaceAll("-", " ");
}

/** Several of them: "a, b or c", and how many more. */
export function conceptList(ids: readonly string[], naming: Naming): string {
  const names = [...new Set(ids.map((id) => conceptWords(id, naming)))];
  if (names.length <= mostNames) return alternatives(names, naming.wording);
  return `${names.slice(0, mostNames - 1).join(", ")} ${naming.wording.more.replace("{n}", String(names.length - mostNames + 1))}`;
}

/** What a condition asks: "Who acts: a public authority or an operator". */
export function askName({ fact, operator, value, scopes }: ExplainedCondition, naming: Naming): string {
  const { why, wording } = naming;
  if (fact === "negated") return value === true ? why.asks.negated : why.notNegated;
  const key = fact === "concepts" && operator === "noneOf" ? "absent" : fact;
  const ask = key in why.asks ? why.asks[key as keyof WhyWording["asks"]] : fact;
  const where = scopes.length > 0 ? ` (${scopes.map((scope) => wording.scope[scope]).join("; ")})` : "";
  return `${ask}: ${valueName(fact, value, naming)}${where}`;
}

function valueName(fact: string, value: unknown, naming: Naming): string {
  if (!Array.isArray(value)) return fact === "quantities" ? quantityName(value as Quantity) : JSON.stringify(value);
  if (fact === "modality") return alternatives((value as Modality[]).map((each) => naming.why.modality[each]), naming.wording);
  if (fact === "reference") return alternatives((value as Reference["kind"][]).map((each) => naming.why.reference[each]), naming.wording);
  return conceptList(value as string[], naming);
}

/** `{unit: [hour], atMost: 24}` as "≤ 24 hour". */
function quantityName({ unit, atMost, atLeast, comparator }: Quantity): string {
  const bounds = [atLeast === undefined ? "" : `≥ ${atLeast}`, atMost === undefined ? "" : `≤ ${atMost}`].filter(Boolean).join(", ");
  return [bounds, unit.join("/"), comparator === undefined ? "" : `(${comparator})`].filter(Boolean).join(" ");
}
