import type { Finding, Reporter, ReportOptions, Review } from "@charterlint/core";
import { printJson } from "../json/print.ts";
import { pointsByFinding } from "../points-by-finding.ts";
import { sourceRoot } from "./artifact-uri.ts";
import { invocation, problemCodes } from "./notification.ts";
import { resultOf } from "./result.ts";
import { ruleDescriptor } from "./rule.ts";

/** SARIF 2.1.0, for code hosts and editors: every finding of any status, in one run. */
export const sarif: Reporter = {
  streams: false,
  report: (reviews, options) => `${printJson(logOf(reviews, options), 2)}\n`,
};

function logOf(reviews: readonly Review[], options: ReportOptions): object {
  const language = options.language ?? reviews[0]?.act.language ?? "en";
  const firsts = new Map<string, Finding>();
  for (const { findings } of reviews) for (const finding of findings) if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  const rules = [...firsts.keys()].sort();
  const indices = new Map(rules.map((id, index) => [id, index]));
  const { asOf } = reviews[0]?.policy ?? {};
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: {
        driver: {
          name: "charterlint",
          semanticVersion: options.engine,
          version: options.engine,
          rules: rules.map((id) => ruleDescriptor(options.rules?.[id], firsts.get(id) as Finding, language)),
          notifications: problemCodes(reviews).map((id) => ({ id })),
        },
      },
      invocations: [invocation(reviews)],
      originalUriBaseIds: { [sourceRoot]: { description: { text: "The folder in which charterlint ran." } } },
      columnKind: "utf16CodeUnits",
      results: reviews.flatMap((review) => {
        const points = pointsByFinding(review);
        return review.findings.map((finding, index) => resultOf(review, finding, points.get(index), indices.get(finding.rule) as number, options));
      }),
      properties: { ...(asOf === undefined ? {} : { asOf }), packs: namesOf(reviews, "packs"), authorities: namesOf(reviews, "authorities") },
    }],
  };
}

function namesOf(reviews: readonly Review[], what: "packs" | "authorities"): string[] {
  return [...new Set(reviews.flatMap(({ policy }) => policy[what]))].sort();
}
