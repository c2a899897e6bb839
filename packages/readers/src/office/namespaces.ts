interface Scope {
  /** Depth of the element that declares it. */
  readonly depth: number;
  readonly uris: ReadonlyMap<string, string>;
  /** Names seen in it. */
  readonly names: Map<string, string | undefined>;
}

/** Namespaces in scope while XML is read: gives names the prefixes that the reader knows, whatever the file calls them. */
export class Namespaces {
  readonly #known: Readonly<Record<string, string>>;
  readonly #scopes: Scope[] = [
    { depth: 0, uris: new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]), names: new Map() },
  ];

  /** @param known the reader's prefix by namespace */
  constructor(known: Readonly<Record<string, string>>) {
    this.#known = known;
  }

  /** An element begins; its attributes may declare namespaces. */
  enter(attributes: Readonly<Record<string, string>>, depth: number): void {
    let uris: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      uris ??= new Map(this.#top.uris);
      if (name === "xmlns") uris.set("", attributes[name] ?? "");
      else if (name[5] === ":") uris.set(name.slice(6), attributes[name] ?? "");
    }
    if (uris !== undefined) this.#scopes.push({ depth, uris, names: new Map() });
  }

  /** The element at that depth ends. */
  leave(depth: number): void {
    if (this.#scopes.length > 1 && this.#top.depth === depth) this.#scopes.pop();
  }

  /** An element's or attribute's name with the reader's prefix; undefined when the namespace is not known to it. */
  nameOf(written: string, kind: "element" | "attribute"): string | undefined {
    const { names } = this.#top;
    const key = `${kind === "element" ? "" : "@"}${written}`;
    const known = names.get(key);
    if (known !== undefined || names.has(key)) return known;
    const name = this.#resolve(written, kind);
    // Made-up names do not fill the memory.
    if (names.size < 5_000) names.set(key, name);
    return name;
  }

  get #top(): Scope {
    return this.#scopes.at(-1) as Scope;
  }

  #resolve(written: string, kind: "element" | "attribute"): string | undefined {
    const colon = written.indexOf(":");
    // An attribute without a prefix is in no namespace.
    if (colon < 0 && kind === "attribute") return written;
    const prefix = this.#known[this.#top.uris.get(colon < 0 ? "" : written.slice(0, colon)) ?? ""];
    return prefix === undefined ? undefined : `${prefix}:${written.slice(colon + 1)}`;
  }
}
