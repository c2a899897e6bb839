/** An element; names of elements and attributes carry the prefix that `XmlOptions.namespaces` gives their namespace. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
  /** Where it stands in the part's text, where `XmlOptions.located` asks for that. */
  readonly place?: XmlPlace;
}

/** Offsets in a part's text, in UTF-16 code units. */
export interface XmlPlace {
  /** Just behind the start tag. */
  readonly inner: number;
  /** Just behind the end tag; `inner` for an element without one. */
  end: number;
}

export interface XmlOptions {
  /** Prefix by namespace; elements of other namespaces have the prefix `?`, attributes of other namespaces are left out. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Whether an element is kept, with all in it. */
  readonly keep: (name: string, parent: string) => boolean;
  /** Whether an element's own text is kept. */
  readonly keepText: (name: string) => boolean;
  /** Whether an element without attributes and content says nothing, and is left out. */
  readonly idleWhenEmpty: (name: string) => boolean;
  /** Whether elements tell where they stand. */
  readonly located?: boolean;
}

/** The element's children that are elements. */
export function elements(parent: Xml): Xml[] {
  return parent.children.filter((child) => typeof child !== "string");
}

/** The first child of that name. */
export function child(parent: Xml | undefined, name: string): Xml | undefined {
  return parent?.children.find((each): each is Xml => typeof each !== "string" && each.name === name);
}

/** The element's own text. */
export function textOf(element: Xml): string {
  return element.children.filter((each) => typeof each === "string").join("");
}
