import type { Problem } from "@charterlint/core";
import type { Evaluation, Measurement, ThemeMap } from "@charterlint/evaluate";

/** What was asked for: where labels stand, and what they are. */
export interface Asked {
  readonly gold: string;
  /** The table's name, and what it says. */
  readonly map?: { readonly name: string; readonly is: ThemeMap };
  readonly labels: string;
  readonly themes: readonly string[];
  readonly split?: string;
}

/** Why figures may not mean what they seem to; `known` are the themes that can be predicted. */
export function doubts({ gold, map, labels, themes, split }: Asked, measurement: Measurement, evaluation: Evaluation, known: ReadonlySet<string>): Problem[] {
  const tell = (severity: Problem["severity"], code: string, message: string, file = gold): Problem => ({ severity, code, message, file });
  if (evaluation.texts === 0) return [tell("error", "nothing-to-measure", `No labelled text could be measured; expected rows such as {"id": "…", "text": "…", "${labels}": []}.`)];
  const meant = map ? [...map.is.themesByLabel.values()].flat() : [...measurement.labels];
  const strange = [...new Set([...meant, ...themes])].filter((theme) => !known.has(theme)).sort();
  const advice = map ? "correct the first column" : "--map says which labels count as which theme, --words adds a theme";
  return [
    ...(strange.length > 0 ? [tell("warning", "unknown-theme", `No theme is called ${strange.join(", ")}, so it is never predicted; ${advice}.`, map?.name ?? gold)] : []),
    ...(split !== undefined && !evaluation.halves ? [tell("warning", "no-halves", `The texts have fewer than two values of “${split}”, so there are no halves.`)] : []),
  ];
}
