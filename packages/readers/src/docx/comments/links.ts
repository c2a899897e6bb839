import { Unreadable } from "../../office/unreadable.ts";
import type { Zip } from "../../office/zip.ts";
import { relationsPart } from "../package.ts";
import { readUtf8, utf8 } from "./utf8.ts";
import type { WordNamespace } from "./comments-part.ts";

const TYPES = "[Content_Types].xml";
const COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const EMPTY_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** A path for a part of comments that the archive doesn't have, beside the main part. */
export function freePath(zip: Zip, main: string): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  for (let count = 0; ; count++) {
    const path = `${folder}comments${count === 0 ? "" : count}.xml`;
    if (!zip.names.includes(path.toLowerCase())) return path;
  }
}

/** The parts that say that `path` holds the comments of `main`: the archive's types and the main part's relationships. */
export function linked(zip: Zip, main: string, path: string, namespace: WordNamespace): Map<string, Uint8Array> {
  const relations = relationsPart(main);
  const before = part(zip, relations) ?? EMPTY_RELATIONS;
  const strict = namespace.startsWith("http://purl.oclc.org/");
  const type = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  const types = part(zip, TYPES);
  if (types === undefined) throw new Unreadable("damaged", "The Word file doesn't say what its parts are; open it in Word, save it anew, and try again.");
  return new Map([
    [TYPES, utf8(inside(types, "Types", (p) => `<${p}Override PartName="/${path}" ContentType="${COMMENTS}"/>`))],
    [relations, utf8(inside(before, "Relationships", (p) => `<${p}Relationship Id="${freeId(before)}" Type="${type}" Target="/${path}"/>`))],
  ]);
}

function part(zip: Zip, name: string): string | undefined {
  const bytes = zip.read(name);
  return bytes && readUtf8(bytes, name);
}

/** The part with one more element at the end of its root. */
function inside(xml: string, root: string, element: (prefix: string) => string): string {
  const end = /<\/([^\s/>:]+:)?[^\s/>:]+\s*>\s*$/u.exec(xml);
  if (end !== null) return xml.slice(0, end.index) + element(end[1] ?? "") + xml.slice(end.index);
  return xml.replace(new RegExp(`<((?:[^\\s/>:]+:)?)${root}([^>]*)/>\\s*$`, "u"), (_, prefix: string, rest: string) => `<${prefix}${root}${rest}>${element(prefix)}</${prefix}${root}>`);
}

function freeId(relations: string): string {
  let count = 1;
  while (relations.includes(`"rIdComments${count}"`)) count++;
  return `rIdComments${count}`;
}
