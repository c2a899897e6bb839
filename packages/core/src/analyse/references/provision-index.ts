import type { Provision } from "../../model/act.ts";
import type { Step } from "./labels.ts";
import { numberOf } from "./number-values.ts";
import { Series } from "./series.ts";

/** Kinds that an act is numbered by. */
export const articleKinds: readonly string[] = ["article", "section", "rule", "clause"];

/** Finds provisions by kind and number; what is quoted belongs to another act and is left out. */
export class ProvisionIndex {
  readonly root: Provision;
  readonly #parents = new Map<Provision, Provision>();
  readonly #byKind = new Map<string, Provision[]>();
  readonly #series = new Map<string, Series>();
  /** The innermost annex around a provision, itself counted. */
  readonly #annexes = new Map<Provision, Provision>();
  readonly #below = new Map<Provision, Map<string, Provision[]>>();
  readonly #numbersOfKind = new Map<string, ReadonlySet<string>>();

  constructor(root: Provision) {
    this.root = root;
    const visit = (provision: Provision, above?: Provision): void => {
      const annex = provision.kind === "attachment" ? provision : above;
      if (annex) this.#annexes.set(provision, annex);
      const list = this.#byKind.get(provision.kind);
      if (list) list.push(provision);
      else this.#byKind.set(provision.kind, [provision]);
      for (const child of provision.children) {
        this.#parents.set(child, provision);
        if (child.role !== "quoted") visit(child, annex);
      }
    };
    visit(root);
  }

  parent(provision: Provision): Provision | undefined {
    return this.#parents.get(provision);
  }

  /** The provision and all above it, innermost first. */
  *above(provision: Provision): Generator<Provision> {
    for (let at: Provision | undefined = provision; at; at = this.#parents.get(at)) yield at;
  }

  /** Numbered provisions of some kinds, for who stands at `from`: in an annex those of the annex, if it has any, and else those outside annexes. */
  series(kinds: readonly string[], from: Provision): Series {
    const annex = kinds.includes("attachment") ? undefined : this.#annexes.get(from);
    const key = `${kinds.join(" ")}#${annex?.eId ?? ""}`;
    let series = this.#series.get(key);
    if (!series) {
      const all = kinds.flatMap((kind) => this.#byKind.get(kind) ?? []).filter(({ num }) => num !== undefined);
      const own = kinds.includes("attachment") ? all : all.filter((each) => this.#annexes.get(each) === annex);
      this.#series.set(key, (series = new Series(own.length > 0 || !annex ? own : all.filter((each) => !this.#annexes.has(each)))));
    }
    return series;
  }

  /** Whether a provision of a kind has the number anywhere in the act, annexes too. */
  has(kind: string, num: string): boolean {
    let numbers = this.#numbersOfKind.get(kind);
    if (!numbers) this.#numbersOfKind.set(kind, (numbers = new Set((this.#byKind.get(kind) ?? []).map(numberOf))));
    return numbers.has(num);
  }

  /** The article or section that a provision lies in, or itself. */
  articleOf(provision: Provision): Provision {
    for (const each of this.above(provision)) if (articleKinds.includes(each.kind)) return each;
    return provision;
  }

  inAnnex(provision: Provision): boolean {
    return this.#annexes.has(provision);
  }

  /** The provision below `scope` that a step names, the shallowest of a fitting kind, or else of any. */
  find(scope: Provision, { num, ordinal }: Step, kinds: readonly string[]): Provision | undefined {
    if (ordinal) {
      const unnumbered = scope.children.find((child) => child.num === undefined && child.eId.endsWith(`_${num}`));
      if (unnumbered) return unnumbered;
    }
    const found = this.#numbers(scope).get(num) ?? [];
    return found.find(({ kind }) => kinds.includes(kind)) ?? (kinds.length === 0 || !ordinal ? found[0] : undefined);
  }

  /** Nearest provisions below that have numbers and one of the kinds (any kind when none is given). */
  numbered(scope: Provision, kinds: readonly string[]): readonly Provision[] {
    let level: readonly Provision[] = scope.children;
    while (level.length > 0) {
      const fitting = level.filter(({ num, kind }) => num !== undefined && (kinds.length === 0 || kinds.includes(kind)));
      if (fitting.length > 0) return fitting;
      level = level.flatMap(({ children }) => children);
    }
    return [];
  }

  /** All numbers below, the shallowest first. */
  #numbers(scope: Provision): ReadonlyMap<string, readonly Provision[]> {
    let numbers = this.#below.get(scope);
    if (!numbers) {
      this.#below.set(scope, (numbers = new Map()));
      for (let level: readonly Provision[] = scope.children; level.length > 0; level = level.flatMap(({ children }) => children)) {
        for (const each of level) {
          if (each.num === undefined) continue;
          const num = numberOf(each);
          const list = numbers.get(num);
          if (list) list.push(each);
          else numbers.set(num, [each]);
        }
      }
    }
    return numbers;
  }
}
