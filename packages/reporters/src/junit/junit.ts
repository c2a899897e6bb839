import type { Finding, Problem, Reporter, ReportOptions, Review } from "@charterlint/core";
import { failsRun } from "../fails.ts";
import { element, printElement } from "../markup/element.ts";
import type { Element } from "../markup/element.ts";
import { escapeXml } from "../markup/escape.ts";
import { placeName } from "../places.ts";
import { plainLines } from "../remark/plain-text.ts";
import { quotationOf } from "../remark/quotation.ts";
import { sayingOf } from "../remark/saying.ts";
import { sourceName } from "../source-name.ts";
import { positionName } from "../text/position-name.ts";
import { wordingFor } from "../wording/wording.ts";

/**
 * JUnit's XML, for build servers: a suite is a text, a case a finding. It has failed if it fails the run (`--fail-on`); what is waived or cannot be told
 * is skipped; a text that could not be read is an error. What is open but not grave enough, or answered by the text, has passed.
 */
export const junit: Reporter = {
  streams: false,
  report(reviews, options) {
    const suites = reviews.map((review) => suiteOf(review, options));
    const sum = (key: string): string => String(suites.reduce((all, { attributes }) => all + Number(attributes[key]), 0));
    const root = element("testsuites", { name: "charterlint", tests: sum("tests"), failures: sum("failures"), errors: sum("errors") }, ...suites);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root)}`;
  },
};

function suiteOf(review: Review, options: ReportOptions): Element {
  const errors = review.problems.filter(({ severity }) => severity === "error");
  const findings = review.findings.map((finding) => findingCase(review, finding, options));
  const cases = [...errors.map((problem) => problemCase(problem, review)), ...findings, ...(errors.length + findings.length === 0 ? [emptyCase(review, options)] : [])];
  const count = (name: string): string => String(cases.filter(({ children }) => children.some((child) => typeof child !== "string" && child.name === name)).length);
  const { asOf, authorities, packs } = review.policy;
  const properties = Object.entries({ engine: options.engine, asOf, authorities: authorities.join(" "), packs: packs.join(" ") });
  return element(
    "testsuite",
    { name: sourceName(review), tests: String(cases.length), failures: count("failure"), errors: count("error"), skipped: count("skipped") },
    element("properties", {}, ...properties.map(([name, value]) => element("property", { name, value }))),
    ...cases,
  );
}

function findingCase(review: Review, finding: Finding, options: ReportOptions): Element {
  const saying = sayingOf(review, finding, options);
  const { wording, language, sentences, notes, waived } = saying;
  const { act } = review;
  const position = positionName(act, finding.span.start, wording);
  const attributes = { name: `${placeName(act, finding.provision, language, options)} (${position}): ${finding.question}`, classname: `${finding.check} ${finding.rule}` };
  const [open, close] = wording.quotes;
  const body = escapeXml([`${sourceName(review)}:${position}`, `${open}${quotationOf(act, finding, options)}${close}`, ...plainLines(saying)].join("\n"));
  const heading = `${wording.severity[finding.severity]}: ${sentences.at(-1) ?? ""}`;
  if (failsRun(finding, options.failOn ?? "error")) return element("testcase", attributes, element("failure", { type: finding.rule, message: heading }, body));
  const isSkipped = finding.status === "waived" || finding.status === "unknown";
  return element("testcase", attributes, isSkipped ? element("skipped", { message: waived === "" ? notes.join("; ") : waived }) : undefined, element("system-out", {}, body));
}

function problemCase({ code, message, line, column }: Problem, review: Review): Element {
  const place = [sourceName(review), line, column].filter((part) => part !== undefined).join(":");
  return element("testcase", { name: place, classname: code }, element("error", { type: code, message }));
}

/** So that a text without findings is seen to have been checked, or not. */
function emptyCase(review: Review, options: ReportOptions): Element {
  const wording = wordingFor(options.language ?? review.act.language);
  const isMeasured = review.policy.authorities.length > 0;
  return element("testcase", { name: isMeasured ? wording.none : wording.unchecked, classname: "charterlint" }, isMeasured ? undefined : element("skipped", { message: wording.unchecked }));
}
