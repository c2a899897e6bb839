import { pointsOf } from "../check/points.ts";
import { detectLanguage } from "../analyse/detect-language.ts";
import type { Act, Language } from "../model/act.ts";
import type { Review } from "../model/review.ts";
import type { Correspondences } from "./correspondences.ts";
import { pairFindings } from "./findings.ts";
import { findingsDiffer } from "./findings-differ.ts";
import { pairTexts, type Version } from "./pair.ts";

/** The first review with what the second act, its other language version, says differently. `language` is that of the first act, where it is known. */
export function pairReviews(first: Review, second: Review, correspondences: Correspondences, reportLanguage?: string, language?: Language): Review {
  const one = versionOf(first.act, correspondences, language), two = versionOf(second.act, correspondences);
  const { alignment, divergences } = pairTexts(one, two, correspondences);
  const findings = [...first.findings, ...pairFindings([...divergences, ...findingsDiffer(alignment, first, second)], one, two, reportLanguage)];
  return { ...first, findings, points: pointsOf(findings), problems: [...first.problems, ...second.problems], pair: { source: second.source, act: second.act } };
}

function versionOf(act: Act, { languages }: Correspondences, language: Language = act.language): Version {
  return { act, language: languages[language] ? language : detectLanguage(act.text, languages, language) };
}
