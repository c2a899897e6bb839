import { dirname, relative, resolve, sep } from "node:path";
import { fingerprintOf, labelOf, pathsOf } from "@charterlint/core";
import type { Finding, LanguageData, Review } from "@charterlint/core";

/** What waivers and baselines say of a finding's place. */
export interface Entry {
  readonly rule: string;
  readonly fingerprint: string;
  /** Relative to the file that the entry is written into, with `/` between its parts. */
  readonly file?: string;
  readonly eId?: string;
  readonly label: string;
}

/**
 * The entry by which a waiver or a baseline would know the finding again.
 * @param target absolute path of the file that it is written into
 * @param languages for the name of the place
 */
export function entryOf(review: Review, finding: Finding, target: string, cwd: string, languages: Readonly<Record<string, LanguageData>>): Entry {
  const { eId } = finding.provision;
  const data = languages[finding.language];
  const { file } = review.source;
  return {
    rule: finding.rule,
    fingerprint: fingerprintOf(review, finding),
    ...(file === undefined ? {} : { file: relative(dirname(target), resolve(cwd, file)).split(sep).join("/") }),
    ...(eId === "" ? {} : { eId }),
    label: data ? labelOf(pathsOf(review.act.root).get(eId) ?? [], data) : eId,
  };
}
