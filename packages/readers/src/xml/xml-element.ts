/** An element of an XML file, as far as readers of acts need it. */
export interface XmlElement {
  /** Local name; with its prefix (`dc:title`) where it is of another namespace than the root. */
  readonly name: string;
  /** Namespace; empty when it has none. */
  readonly space: string;
  /** By name as it stands in the file: `eId`, `xml:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Set anew only where a file of a package takes the place of what names it. */
  parent: XmlElement | undefined;
  /** Place among elements of its name in the parent, 1-based. */
  readonly nth: number;
  readonly children: (XmlElement | string)[];
}

/** Child elements, of one name if it is given. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name));
}

/** The first element of one of these names below, in document order, itself included. */
export function findElement(element: XmlElement, names: ReadonlySet<string>, but?: ReadonlySet<string>): XmlElement | undefined {
  if (names.has(element.name)) return element;
  for (const child of element.children) {
    const found = typeof child === "string" || but?.has(child.name) === true ? undefined : findElement(child, names, but);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All text below an element, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The first character below that is no white space; with `last`, the last one. Empty when there is none. */
export function edgeOf(element: XmlElement, last = false): string {
  const children = last ? [...element.children].reverse() : element.children;
  for (const child of children) {
    const text = typeof child === "string" ? child.trim() : edgeOf(child, last);
    if (text !== "") return text.at(last ? -1 : 0) ?? "";
  }
  return "";
}

/** Where an element stands, as an XPath of local names: `/akomaNtoso/act/body/section[3]`; numbers only where sisters have the same name. */
export function pathOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) steps.push(hasTwin(at) ? `${at.name}[${at.nth}]` : at.name);
  return `/${steps.reverse().join("/")}`;
}

/** Of each parent, the names that it has twice; asked for again and again, so told once. */
const twins = new WeakMap<XmlElement, ReadonlySet<string>>();

function hasTwin({ parent, name, nth }: XmlElement): boolean {
  if (nth > 1 || parent === undefined) return nth > 1;
  let names = twins.get(parent);
  if (names === undefined) twins.set(parent, (names = new Set(childElements(parent).filter((child) => child.nth === 2).map((child) => child.name))));
  return names.has(name);
}
