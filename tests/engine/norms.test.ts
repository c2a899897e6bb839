import { createEngine } from "@charterlint/core";
import { readers, readText } from "@charterlint/readers";
import { describe, expect, test } from "vitest";
import { languagePlugins, wordsPlugin } from "./fixture.ts";

const engine = createEngine({ plugins: [...languagePlugins, readers, wordsPlugin] });

/** Norms of a text, one line each: place, modality, who, what they do; `not` before what the norm denies. */
function normsOf(text: string): string[] {
  const { act } = readText(text, "bill.txt", { structures: readers.structures, languages: engine.languages });
  const said = (hits: readonly { concept: string }[]): string => [...new Set(hits.map(({ concept }) => concept))].join("+") || "-";
  return engine.analyse(act!).units.flatMap(({ provision, norms }) =>
    norms.map(({ modality, negated, bearers, actions }) => `${provision.eId || "act"} ${negated ? "not " : ""}${modality} ${said(bearers)} ${said(actions)}`),
  );
}

describe("points of a list", () => {
  test.each<[name: string, text: string, norms: string[]]>([
    ["take the main clause that stands in the last one's line", "1. Powers\n(1) If the minister finds that— (a) a website is unsafe; or (b) an operator is late, the minister may suspend the website. (2) The gate is open.", [
      "sec_1__subsec_1__para_a power public-authority block", "sec_1__subsec_1__para_b power public-authority block", "sec_1__subsec_2 declaration - -",
    ]],
    ["take the verb for which the modal word of the lead-in waits", "1. Powers\n(1) The minister may, if satisfied that— (a) a website is unsafe; or (b) an operator is late, suspend the website. (2) The gate is open.", [
      "sec_1__subsec_1__para_a power public-authority block", "sec_1__subsec_1__para_b power public-authority block", "sec_1__subsec_2 declaration - -",
    ]],
    ["take no more than the sentence that goes on", "1. Powers\n(1) If— (a) a website is unsafe; or (b) an operator is late, the minister may suspend it. The minister may refuse a permit. (2) The gate is open.", [
      "sec_1__subsec_1 power public-authority refuse", "sec_1__subsec_1__para_a power public-authority block", "sec_1__subsec_1__para_b power public-authority block", "sec_1__subsec_2 declaration - -",
    ]],
    ["that follow the main clause take it for their lead-in", "1. Powers\n(1) If a website— (a) is unsafe; or (b) is late, the minister may suspend— (i) the website; or (ii) its operator.", [
      "sec_1__subsec_1__para_a power public-authority block", "sec_1__subsec_1__para_b power public-authority block",
      "sec_1__subsec_1__subpara_i power public-authority block", "sec_1__subsec_1__subpara_ii power public-authority block",
    ]],
    ["of a second list take its own lead-in", "1. Powers\n(1) An operator shall— (a) report; and (b) wait. The minister may suspend— (a) the website; or (b) the newspaper.", [
      "sec_1__subsec_1__para_a obligation network-operator -", "sec_1__subsec_1__para_b obligation network-operator -",
      "sec_1__subsec_1__list_2__para_a power public-authority block", "sec_1__subsec_1__list_2__para_b power public-authority block",
    ]],
    ["don't hand their lead-in on to the paragraph's next part",
      "Статья 1. Доступ\n1. Оператор связи обязан представить:\n1) отчет;\n2) справку.\nУполномоченный орган вправе приостановить доступ.", [
        "art_1__para_1__point_1 obligation network-operator -", "art_1__para_1__point_2 obligation network-operator -", "art_1__para_1__subpara_2 power public-authority block",
      ]],
    ["have their lead-in though an editor's note stands between",
      "Статья 1. Доступ\n1. Уполномоченный орган вправе:\n\nПримечание ИЗПИ!\nПодпункт 1) вводится в действие с 01.01.2030.\n\n1) приостановить доступ;\n\n2) отказать в разрешении.", [
        "art_1__para_1__point_1 power public-authority block", "art_1__para_1__point_2 power public-authority refuse",
      ]],
  ])("%s", (_, text, norms) => {
    expect(normsOf(text)).toEqual(norms);
  });
});

describe("the agent of a Russian passive", () => {
  test.each<[name: string, text: string, norms: string[]]>([
    ["acts", "Доступ может быть приостановлен уполномоченным органом.", ["act power public-authority block"]],
    ["is not the agent of a noun", "Доступ может быть приостановлен в случае нарушения оператором связи требований.", ["act power - block"]],
  ])("%s", (_, text, norms) => {
    expect(normsOf(text)).toEqual(norms);
  });
});
