import type { Act, Provision, Review, Span } from "@charterlint/core";
import { positionOf, sourceOf } from "../position.ts";
import { artifactLocation } from "./artifact-uri.ts";
import type { ArtifactLocation } from "./artifact-uri.ts";
import { message } from "./message.ts";
import type { Message } from "./message.ts";

/** A range of a text file: lines and columns from 1, the end exclusive; offsets from 0; all in UTF-16 code units. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: Message;
}

export interface Location {
  readonly id?: number;
  readonly physicalLocation?: { readonly artifactLocation: ArtifactLocation; readonly region?: Region };
  readonly logicalLocations: readonly { readonly name: string; readonly fullyQualifiedName: string; readonly kind: string }[];
  readonly message?: Message;
  readonly properties?: object;
}

/** Where a span stands: in its file and, by name, in the act. */
export function locationOf({ source: { file, id }, act }: Pick<Review, "source" | "act">, provision: Provision, span: Span, label: string): Location {
  const region = id === undefined ? regionOf(act, span) : undefined;
  const place = sourceOf(act, span.start);
  const name = [id, provision.eId].filter((part) => part !== undefined && part !== "").join("#");
  return {
    ...(file === undefined ? {} : { physicalLocation: { artifactLocation: artifactLocation(file), ...(region ? { region } : {}) } }),
    logicalLocations: [{ name: label, fullyQualifiedName: name === "" ? provision.kind : name, kind: provision.kind }],
    ...(region ? {} : { properties: { ...(id === undefined ? {} : { id }), ...place, text: act.text.slice(span.start, span.end) } }),
  };
}

/** The span in its file; none in a file that is no plain text: its lines are not those of the text that was read from it. */
function regionOf(act: Act, span: Span): Region | undefined {
  if (act.places !== undefined) return undefined;
  const from = positionOf(act, span.start);
  const to = positionOf(act, span.end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: act.text.slice(span.start, span.end) },
  };
}

/** Locations with numbers from 1, each saying why it is named. */
export function numbered(locations: readonly (readonly [Location, why: string])[]): Location[] {
  return locations.map(([location, why], index) => ({ id: index + 1, ...location, message: message(why) }));
}
