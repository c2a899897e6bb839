import type { Act, Provision } from "../model/act.ts";
import type { Analysis, Hit, Unit } from "../model/analysis.ts";
import type { Scope } from "../model/review.ts";

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
  readonly #base: Analysis | undefined;

  constructor(analysis: Analysis, base?: Analysis) {
    this.#analysis = analysis;
    this.#base = base;
    for (const unit of analysis.units) {
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

  #of(key: Provision | Act, units: () => readonly Unit[]): Concepts {
    let found = this.#concepts.get(key);
    if (!found) this.#concepts.set(key, (found = collect(units())));
    return found;
  }

  #referenced(unit: Unit): Concepts {
    const targets = this.#analysis.references
      .filter(({ start, end }) => [...unit.own, ...unit.leadIn].some((own) => own.start <= start && end <= own.end))
      .flatMap((reference) => reference.targets);
    const merged = new Map<string, Occurrence>();
    for (const target of new Set(targets)) {
      const place = this.#byEId.get(target);
      if (!place || place === unit.article) continue;
      for (const [concept, occurrence] of this.#of(place, () => this.unitsOf(place))) if (!merged.has(concept)) merged.set(concept, occurrence);
    }
    return merged;
  }
}

function collect(units: readonly Unit[]): Concepts {
  const found = new Map<string, Occurrence>();
  for (const unit of units) {
    for (const hit of unit.hits) if (!hit.negated && !found.has(hit.concept)) found.set(hit.concept, { hit, provision: unit.provision });
  }
  return found;
}
