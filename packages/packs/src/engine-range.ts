import { ENGINE_VERSION } from "@charterlint/core";
import { satisfies, valid, validRange } from "semver";

/** Why a pack that wants engines of this range cannot run on this one; undefined where it can. */
export function wrongEngine(range: string): string | undefined {
  if (validRange(range) === null) return `"${range}" is no range of versions; write one such as ">=0.1 <1".`;
  if (satisfies(ENGINE_VERSION, range)) return undefined;
  return `This pack is written for charterlint ${range}, and this is ${ENGINE_VERSION}; use a charterlint of that range, or a version of the pack for this one.`;
}

/** Why a pack's version is none; undefined where it is one. */
export function wrongVersion(version: string): string | undefined {
  return valid(version) === version ? undefined : `"${version}" is no version; write three numbers, such as 1.0.0.`;
}

/** Whether a pack's version lies in a range; undefined where the range is none. */
export function inRange(version: string, range: string): boolean | undefined {
  return validRange(range) === null ? undefined : satisfies(version, range);
}
