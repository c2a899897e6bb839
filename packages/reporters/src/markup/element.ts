import { escapeXml } from "./escape.ts";

/** An element to be written; a string is XML already, in one line. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Element | string)[];
}

/** An element; attributes that are undefined are left out. */
export function element(name: string, attributes: Element["attributes"], ...children: readonly (Element | string | undefined)[]): Element {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** Writes an element, each on a line of its own; what holds words is one line. */
export function printElement({ name, attributes, children }: Element, indent = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(value)}"`)).join("");
  if (children.length === 0) return `${indent}<${name}${written}/>\n`;
  if (children.some((child) => typeof child === "string")) return `${indent}<${name}${written}>${children.map(inLine).join("")}</${name}>\n`;
  const inner = children.map((child) => (typeof child === "string" ? child : printElement(child, `${indent}  `))).join("");
  return `${indent}<${name}${written}>\n${inner}${indent}</${name}>\n`;
}

function inLine(child: Element | string): string {
  return typeof child === "string" ? child : printElement(child).trimEnd();
}
