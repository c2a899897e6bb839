import { child, elements, type Xml } from "../office/xml.ts";
import { isOn, type ListMark, numberOf, type Styles } from "./styles.ts";

/** One level of a list. */
export interface Level {
  readonly start: number;
  /** `w:numFmt`. */
  readonly format: string;
  /** What is printed, `%1` standing for the first level's number. */
  readonly text: string;
  /** What comes after the number. */
  readonly suffix: string;
  /** 0: never begins again; n: begins again after one of the first n levels. Undefined: after any level above it. */
  readonly restart: number | undefined;
  /** All numbers in digits. */
  readonly legal: boolean;
  readonly style: string | undefined;
  readonly hidden: boolean;
}

/** A list as paragraphs name it. Lists with the same `key` count together. */
export interface List {
  readonly numId: number;
  readonly key: string;
  readonly levels: readonly (Level | undefined)[];
  /** By level: the number with which it begins in this list. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Abstract {
  readonly key: string;
  readonly styleLink: string | undefined;
  readonly levels: readonly (Level | undefined)[];
}

interface Instance {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists that `numbering.xml` defines. */
export class Lists {
  readonly #styles: Styles;
  readonly #abstracts = new Map<string, Abstract>();
  readonly #instances = new Map<number, Instance>();
  readonly #known = new Map<number, List | undefined>();

  /** @param root the root of `numbering.xml`; none: a document without lists */
  constructor(root: Xml | undefined, styles: Styles) {
    this.#styles = styles;
    for (const element of root === undefined ? [] : elements(root)) {
      if (element.name === "w:abstractNum") this.#addAbstract(element);
      if (element.name === "w:num") this.#addInstance(element);
    }
  }

  /** The list and level of a paragraph, by its own properties and its style's; undefined when it has no number. */
  of(mark: ListMark, style: string | undefined): { list: List; level: number } | undefined {
    const inherited = this.#styles.list(style);
    const numId = mark.numId ?? inherited.numId;
    const list = numId === undefined || numId === 0 ? undefined : this.#list(numId);
    if (list === undefined) return undefined;
    const linked = mark.numId === undefined && mark.level === undefined ? this.#linkedLevel(list, style) : undefined;
    const level = mark.level ?? linked ?? (mark.numId === undefined ? inherited.level : undefined) ?? 0;
    return { list, level: Math.min(Math.max(level, 0), 8) };
  }

  /** The level that names the style, or the nearest one that it is based on. */
  #linkedLevel(list: List, style: string | undefined): number | undefined {
    for (const id of this.#styles.chain(style)) {
      const level = list.levels.findIndex((each) => each?.style === id);
      if (level >= 0) return level;
    }
    return undefined;
  }

  #list(numId: number): List | undefined {
    if (!this.#known.has(numId)) this.#known.set(numId, this.#resolve(numId, 0));
    return this.#known.get(numId);
  }

  /** A definition may stand for that of a list style (`w:numStyleLink`), whose list has the levels. */
  #resolve(numId: number, depth: number): List | undefined {
    const instance = this.#instances.get(numId);
    const abstract = instance && this.#abstracts.get(instance.abstract);
    if (instance === undefined || abstract === undefined || depth > 5) return undefined;
    const linked = abstract.styleLink === undefined ? undefined : this.#styles.list(abstract.styleLink).numId;
    const base = linked === undefined ? { numId, key: abstract.key, levels: abstract.levels, starts: instance.starts } : this.#resolve(linked, depth + 1);
    if (base === undefined) return undefined;
    const levels = Array.from({ length: 9 }, (_, at) => instance.levels.get(at) ?? base.levels[at]);
    return { numId, key: base.key, levels, starts: new Map([...base.starts, ...instance.starts]) };
  }

  #addAbstract(element: Xml): void {
    const key = element.attributes["w:abstractNumId"] ?? "";
    const levels: (Level | undefined)[] = [];
    for (const each of elements(element)) if (each.name === "w:lvl") levels[levelIndex(each)] = readLevel(each);
    this.#abstracts.set(key, { key, styleLink: child(element, "w:numStyleLink")?.attributes["w:val"], levels });
  }

  #addInstance(element: Xml): void {
    const numId = Number.parseInt(element.attributes["w:numId"] ?? "", 10);
    const levels = new Map<number, Level>();
    const starts = new Map<number, number>();
    for (const override of elements(element)) {
      if (override.name !== "w:lvlOverride") continue;
      const level = child(override, "w:lvl");
      const start = numberOf(child(override, "w:startOverride"));
      if (level !== undefined) levels.set(levelIndex(override), readLevel(level));
      if (start !== undefined) starts.set(levelIndex(override), start);
    }
    this.#instances.set(numId, { abstract: child(element, "w:abstractNumId")?.attributes["w:val"] ?? "", levels, starts });
  }
}

function levelIndex(element: Xml): number {
  const index = Number.parseInt(element.attributes["w:ilvl"] ?? "0", 10);
  return index >= 0 && index <= 8 ? index : 8;
}

function readLevel(element: Xml): Level {
  const alternative = child(child(child(element, "mc:AlternateContent"), "mc:Fallback"), "w:numFmt");
  return {
    start: numberOf(child(element, "w:start")) ?? 0,
    format: (child(element, "w:numFmt") ?? alternative)?.attributes["w:val"] ?? "decimal",
    text: child(element, "w:lvlText")?.attributes["w:val"] ?? "",
    suffix: child(element, "w:suff")?.attributes["w:val"] ?? "tab",
    restart: numberOf(child(element, "w:lvlRestart")),
    legal: isOn(child(element, "w:isLgl")) === true,
    style: child(element, "w:pStyle")?.attributes["w:val"],
    hidden: isOn(child(child(element, "w:rPr"), "w:vanish")) === true,
  };
}
