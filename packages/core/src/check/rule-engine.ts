import { Engine, Fact, Operator, type TopLevelCondition } from "json-rules-engine";
import type { Quantity } from "../model/generated/rules.ts";
import type { Binding } from "./binding.ts";
import { factsOf } from "./binding.ts";
import { Named } from "./named-concepts.ts";
import type { Places } from "./places.ts";

const event = "holds";

/**
 * json-rules-engine's verdict on conditions for one binding. One engine a condition, made when first needed; a run is awaited before the next, since
 * concurrent runs of one engine disturb each other.
 */
export class RuleEngines {
  readonly #engines = new Map<object, Engine>();

  /** Whether the conditions hold of the binding. */
  async holds(conditions: object, binding: Binding, places: Places): Promise<boolean> {
    let engine = this.#engines.get(conditions);
    if (!engine) this.#engines.set(conditions, (engine = make(conditions)));
    // Facts are values; without this option the library would hash each one's name, for a cache that nothing asks.
    const facts = Object.entries(factsOf(binding, places)).map(([id, value]) => [id, new Fact(id, value, { cache: false })]);
    const { events } = await engine.run(Object.fromEntries(facts));
    return events.length > 0;
  }
}

function make(conditions: object): Engine {
  // The library's own path resolver runs a stranger's filter expressions; ours knows dotted names only.
  const engine = new Engine([], { pathResolver: dotted });
  const isList = (value: unknown): boolean => Array.isArray(value) || value instanceof Named;
  engine.addOperator(new Operator<Named, string[]>("anyOf", (value, wanted) => wanted.some((each) => value.includes(each)), isList));
  engine.addOperator(new Operator<Named, string[]>("noneOf", (value, wanted) => !wanted.some((each) => value.includes(each)), isList));
  engine.addOperator(new Operator<Quantified[], Quantity>("quantity", (values, wanted) => values.some((each) => fits(each, wanted)), Array.isArray));
  engine.addRule({ conditions: conditions as TopLevelCondition, event: { type: event } });
  return engine;
}

interface Quantified {
  readonly unit: string;
  readonly value: number;
  readonly comparator: string;
}

function fits({ unit, value, comparator }: Quantified, wanted: Quantity): boolean {
  return (
    wanted.unit.includes(unit) &&
    value <= (wanted.atMost ?? Infinity) &&
    value >= (wanted.atLeast ?? -Infinity) &&
    (wanted.comparator ?? comparator) === comparator
  );
}

function dotted(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, name) => (at && typeof at === "object" && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined), value);
}
