import type { Act, ExplainedCondition, ExplainedPlace, ExplainedRule, ExplainedRung, Explanation, Norm, ReportOptions, Sight, Span, WhyFile } from "@charterlint/core";
import { provisionRow } from "../json/finding-row.ts";
import { placedSpan } from "../position.ts";

type Place = WhyFile["places"][number];
type Rule = Place["rules"][number];

/** What `why --format json` prints (`schemas/why.schema.json`), as a value. */
export function whyFile({ act, places, policy }: Explanation, file: string, options: ReportOptions): WhyFile {
  return { version: "1", engine: options.engine, asOf: policy.asOf, authorities: [...policy.authorities], file, places: places.map((place) => placeRow(act, place, options)) };
}

function placeRow(act: Act, { provision, language, own, norms, rules }: ExplainedPlace, options: ReportOptions): Place {
  return {
    provision: provisionRow(act, provision, options.language ?? language, options),
    language,
    own: own.map((span) => placedSpan(act, span)),
    norms: norms.map((norm) => normRow(act, norm)),
    rules: rules.map((rule) => ruleRow(act, rule)),
  };
}

function normRow(act: Act, { modality, indicative, negated, span, bearers, actions }: Norm): Place["norms"][number] {
  const hits = (list: Norm["actions"]): ReturnType<typeof sightRow>[] => list.map((hit) => sightRow(act, { concept: hit.concept, span: hit, denied: hit.negated }));
  return { modality, indicative, negated, span: placedSpan(act, span), who: hits(bearers), actions: hits(actions) };
}

function ruleRow(act: Act, { rule, check, title, severity, question, candidate, alternatives, conditions, ladder, verdict }: ExplainedRule): Rule {
  return {
    rule, check, title, severity, question, candidate, alternatives,
    conditions: conditions.map((condition) => conditionRow(act, condition)),
    safeguards: ladder.map((rung) => rungRow(act, rung)),
    verdict: {
      kind: verdict.kind,
      ...("finding" in verdict
        ? { status: verdict.finding.status, severity: verdict.finding.severity, fingerprint: verdict.finding.fingerprint, eId: verdict.finding.provision.eId }
        : {}),
      ...("by" in verdict ? { by: [...verdict.by] } : {}),
    },
  };
}

function conditionRow(act: Act, { fact, operator, value, scopes, holds, seen, instead }: ExplainedCondition): Rule["conditions"][number] {
  const rows = (sights: readonly Sight[]): ReturnType<typeof sightRow>[] => sights.map((sight) => sightRow(act, sight));
  return { fact, operator, value, in: [...scopes], holds, seen: rows(seen), instead: rows(instead) };
}

function rungRow(act: Act, { rung, searched, holds, found, uncounted }: ExplainedRung): Rule["safeguards"][number] {
  const textOf = ({ start, end }: Span): string => act.text.slice(start, end);
  return {
    ...(rung.any ? { any: [...rung.any] } : {}),
    ...(rung.all ? { all: [...rung.all] } : {}),
    in: [...rung.in],
    then: rung.then,
    holds,
    searched: searched.map(({ scope, eIds }) => ({ scope, eIds: [...eIds] })),
    found: found.map(({ concept, scope, eId, label, span, citation }) => ({
      concept, scope, eId, label, ...(span ? { span: placedSpan(act, span), text: textOf(span) } : {}), ...(citation === undefined ? {} : { citation }),
    })),
    uncounted: uncounted.map((each) => ({
      ...sightRow(act, each), eId: each.eId, ...(each.decoy ? { decoy: { span: placedSpan(act, each.decoy), text: textOf(each.decoy) } } : {}),
    })),
  };
}

function sightRow(act: Act, { concept, span, denied }: Sight): { concept: string; span: ReturnType<typeof placedSpan>; text: string; denied: boolean } {
  return { concept, span: placedSpan(act, { start: span.start, end: span.end }), text: act.text.slice(span.start, span.end), denied };
}
