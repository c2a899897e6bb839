import type { Act, Provision, Span } from "../model/act.ts";
import type { Analysis, Hit, Reference, Unit } from "../model/analysis.ts";
import type { Scope } from "../model/review.ts";
import { firstIndex } from "../model/first-index.ts";

/** A concept's occurrence, and the provision whose words it stands in. */
export interface Occurrence {
  readonly hit: Hit;
  readonly provision: Provision;
}

/** Concepts that a place says, denied ones left out; first occurrence each. */
export type Concepts = ReadonlyMap<string, Occurrence>;

const none: Concepts = new Map();

/** Looks up which concepts occur in the scopes around a unit; each place is gone through once, when first asked for. */
export class Places {
  readonly #analysis: Analysis;
  readonly #units = new Map<Provision, Unit[]>();
  readonly #concepts = new Map<Provision | Act, Concepts>();
  readonly #byEId = new Map<string, Provision>();
  readonly #byProvision = new Map<Provision, Unit>();
  readonly #base: Analysis | undefined;

  constructor(analysis: Analysis, base?: Analysis) {
    this.#analysis = analysis;
    this.#base = base;
    for (const unit of analysis.units) {
      this.#byProvision.set(unit.provision, unit);
      // A unit counts for each place it lies in; the same place may be reached twice (an article that is its own paragraph).
      for (const place of new Set([unit.paragraph, unit.article, unit.chapter])) {
        const units = this.#units.get(place);
        if (units) units.push(unit);
        else this.#units.set(place, [unit]);
      }
    }
    const index = (provision: Provision): void => {
      this.#byEId.set(provision.eId, provision);
      provision.children.forEach(index);
    };
    index(analysis.act.root);
  }

  /** Units of a paragraph, article or chapter. */
  unitsOf(place: Provision): readonly Unit[] {
    return this.#units.get(place) ?? [];
  }

  /** Concepts in one scope around a unit; `norm` and `general-law` are not places and give nothing. */
  concepts(unit: Unit, scope: Scope): Concepts {
    switch (scope) {
      case "provision": return this.#of(unit.paragraph, () => this.unitsOf(unit.paragraph));
      case "article": return this.#of(unit.article, () => this.unitsOf(unit.article));
      case "chapter": return this.#of(unit.chapter, () => this.unitsOf(unit.chapter));
      case "act": return this.#of(this.#analysis.act, () => this.#analysis.units);
      case "reference": return this.#referenced(unit);
      case "base": return this.#base ? this.#of(this.#base.act, () => this.#base!.units) : none;
      default: return none;
    }
  }

  /** The places that a scope means for a unit; none for `norm`, `base` and `general-law`, which are no places of this act. */
  around(unit: Unit, scope: Scope): readonly Provision[] {
    switch (scope) {
      case "provision": return [unit.paragraph];
      case "article": return [unit.article];
      case "chapter": return [unit.chapter];
      case "act": return [this.#analysis.act.root];
      case "reference": return this.#targets(unit);
      default: return [];
    }
  }

  #of(key: Provision | Act, units: () => readonly Unit[]): Concepts {
    let found = this.#concepts.get(key);
    if (!found) this.#concepts.set(key, (found = collect(units())));
    return found;
  }

  /** Provisions that the unit refers to; one around the unit is no other place. */
  #targets(unit: Unit): Provision[] {
    const targets = new Set([...unit.own, ...unit.leadIn].flatMap((span) => this.references(span)).flatMap((reference) => reference.targets));
    const isAround = ({ span }: Provision): boolean => span.start <= unit.provision.span.start && unit.provision.span.end <= span.end;
    return [...targets].flatMap((target) => this.#byEId.get(target) ?? []).filter((place) => !isAround(place));
  }

  /** What the provisions say that the unit refers to, with all that is in them. */
  #referenced(unit: Unit): Concepts {
    const merged = new Map<string, Occurrence>();
    for (const place of this.#targets(unit)) {
      for (const [concept, occurrence] of this.#of(place, () => this.#within(place))) if (!merged.has(concept)) merged.set(concept, occurrence);
    }
    return merged;
  }

  /** References that begin in a stretch of the text. */
  references({ start, end }: Span): readonly Reference[] {
    const { references } = this.#analysis;
    const first = firstIndex(references.length, (index) => references[index]!.start >= start);
    let past = first;
    while (past < references.length && references[past]!.start < end) past++;
    return references.slice(first, past);
  }

  /** Units of a provision and of all below it. */
  #within(place: Provision): Unit[] {
    const own = this.#byProvision.get(place);
    return [...(own ? [own] : []), ...place.children.flatMap((child) => this.#within(child))];
  }
}

function collect(units: readonly Unit[]): Concepts {
  const found = new Map<string, Occurrence>();
  for (const unit of units) {
    for (const hit of unit.hits) if (!hit.negated && !found.has(hit.concept)) found.set(hit.concept, { hit, provision: unit.provision });
  }
  return found;
}
