import type { Provision, Span } from "../model/act.ts";
import type { Step, TargetAct } from "./amendment.ts";
import { within } from "./paths.ts";
import type { Signal } from "./signals.ts";
import type { Verb } from "./vocabulary.ts";

type Place = Extract<Signal, { type: "place" }>;
type Words = Extract<Signal, { type: "words" }>;

/** What lead-ins have said so far: the act and the way to the provision. */
export interface Context {
  readonly act: TargetAct | undefined;
  /** One way each provision that is amended. */
  readonly ways: readonly (readonly Step[])[];
}

/** What the bill has named last, for "that Act" and "that section". */
export interface Memory {
  act: TargetAct | undefined;
  way: readonly Step[];
}

/** One command while it is read. */
export class Command {
  verb: Verb | undefined;
  passive = false;
  /** The verb may stand after what it does away with. */
  follows = false;
  act: TargetAct | undefined;
  readonly places: Place[] = [];
  readonly words: Words[] = [];
  quoted: Provision | undefined;
  text: Span | undefined;
  /** Places named before the verb. */
  subjects = 0;
  verbSpan: Span | undefined;
  everywhere = false;
  announces = false;
  start: number | undefined;
  end = 0;

  take(span: Span): void {
    this.start ??= span.start;
    this.end = Math.max(this.end, span.end);
  }

  of(use: Place["use"]): Place[] {
    return this.places.filter((place) => place.use === use);
  }

  quotes(use: Words["use"]): Words[] {
    return this.words.filter((each) => each.use === use);
  }

  /** It says all it must: what comes next may be another command. */
  get isWhole(): boolean {
    if (this.verb === undefined) return false;
    if (this.quoted || this.text) return true;
    if (this.verb === "replace") return this.quotes("new").length > 0;
    if (this.verb === "insert" || this.verb === "substitute") return this.quotes("new").length > 0 || (this.quotes("plain").length > 0 && this.passive);
    return this.words.length > 0 || this.of("target").length > 0;
  }
}

/** No command is aimed at more provisions: lists of lists, which multiply, are something else. */
export const mostWays = 200;

/**
 * The ways that places name together, innermost step last. "пункта 2 статьи 5" names one, "пункт 1 и абзац второй пункта 2 статьи 5" two, both in
 * article 5.
 * @param outerFirst the language names the outer place first
 */
export function waysOf(places: readonly Place[], outerFirst: boolean, partHoldsSections: boolean): readonly (readonly Step[])[] {
  const groups: Place[][] = [];
  for (const place of places) {
    if (place.chained && groups.length > 0) groups.at(-1)!.push(place);
    else groups.push([place]);
  }
  let outer: readonly Step[] = [];
  const ways = groups.map((group) => {
    const depth = (place: Place): number => within([{ kind: "article" }], place.ways[0]?.slice(0, 1) ?? [], partHoldsSections).length;
    const ordered = outerFirst || depth(group[0]!) < depth(group.at(-1)!) ? group : [...group].reverse();
    return ordered.reduce<readonly (readonly Step[])[]>(
      (sofar, { ways: next }) => sofar.flatMap((way) => next.slice(0, mostWays).map((each) => within(way, each, partHoldsSections))).slice(0, mostWays),
      [[]],
    );
  });
  // What an earlier group leaves out a later one may say ("пункт 1 и пункт 2 статьи 5"), or the other way round ("в статье 5 пункт 1 и пункт 3").
  const last = ways.at(-1)?.[0] ?? [];
  const named = ways.map((group, index) => {
    const full = group.map((way) => {
      const filled = within(outer, way, partHoldsSections);
      return filled.length > way.length || index === ways.length - 1 ? filled : within(last, way, partHoldsSections);
    });
    outer = full[0] ?? outer;
    return full;
  });
  // A place that only leads to a deeper one in the next group ("in section 5, in subsection (2)") is no target of its own.
  return named.flatMap((group, index) => (named[index + 1]?.some((next) => group.some((way) => next.length > way.length && way.every((step, at) => next[at] === step))) ? [] : group));
}
