import type { Finding, Point, ReportOptions, Review, Status } from "@charterlint/core";
import { placeName } from "../places.ts";
import { plainLines } from "../remark/plain-text.ts";
import { sayingOf, waiverWords } from "../remark/saying.ts";
import { levels } from "./level.ts";
import type { Level } from "./level.ts";
import { locationOf } from "./location.ts";
import type { Location } from "./location.ts";
import { message } from "./message.ts";
import type { Message } from "./message.ts";
import { relatedLocations } from "./related.ts";

/** `open` is SARIF's word for a rule that could not be decided; a waived finding is a suppressed failure. */
const kinds: Readonly<Record<Status, "fail" | "pass" | "open">> = { open: "fail", waived: "fail", cured: "pass", unknown: "open" };

export interface Suppression {
  readonly kind: "external";
  readonly status: "accepted";
  readonly justification: string;
  readonly properties: object;
}

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: "fail" | "pass" | "open";
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  /** Empty where nobody answers for it: consumers tell that from a tool that knows no suppressions. */
  readonly suppressions: readonly Suppression[];
  readonly properties: object;
}

/** A finding as SARIF has it. */
export function resultOf(review: Review, finding: Finding, point: Point | undefined, ruleIndex: number, options: ReportOptions): Result {
  const saying = sayingOf(review, finding, options);
  const { check, step, status, severity, draft, principles, provision, span, waiver, amends } = finding;
  const related = relatedLocations(review, finding, saying, options);
  return {
    ruleId: finding.rule,
    ruleIndex,
    kind: kinds[status],
    level: kinds[status] === "fail" ? levels[severity] : "none",
    message: message(plainLines({ ...saying, waived: "" }).join("\n")),
    locations: [locationOf(review, provision, span, placeName(review.act, provision, saying.language, options))],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { "charterlint/v1": finding.fingerprint },
    suppressions: waiver ? [{ kind: "external", status: "accepted", justification: waiverWords(waiver, saying.wording), properties: waiver }] : [],
    properties: {
      check, step, severity, status, draft,
      ...(point ? { point: point.number } : {}),
      principles: principles.map(({ id, article, force, verified }) => ({ id, article, force, verified })),
      ...(amends ? { amends } : {}),
    },
  };
}
