import { createEngine, type Plugin, type Tag, type ThemeFile } from "@charterlint/core";
import { readers, readText } from "@charterlint/readers";
import { describe, expect, test } from "vitest";
import { languagePlugins } from "./fixture.ts";

const label = { en: "x", ru: "x", kk: "x" };
const theme = (id: string, words: Omit<ThemeFile, "theme" | "label" | "about">): ThemeFile => ({ theme: id, label, about: "x", ...words });
const themes: Plugin = {
  name: "themes",
  themes: {
    sea: theme("sea", { field: true, strong: { en: ["sea"], ru: ["мор-"], kk: ["теңіз-"] } }),
    care: theme("sea/care", { strong: { en: ["sea", "care of the sea"], ru: ["мор-"], kk: ["теңіз-"] }, medium: { en: ["keepers"] } }),
    harbours: theme("sea/harbours", { strong: { en: ["harbour-"], ru: ["порт-"], kk: ["айлақ-"] } }),
    music: theme("music", { field: true, strong: { en: ["music", "song-"], ru: ["музык-"] } }),
  },
};
const engine = createEngine({ plugins: [...languagePlugins, readers, themes] });

/** An act of articles, each a heading and a text; scores by "article theme". */
function scoresIn(...articles: readonly (readonly [heading: string, text: string])[]): Map<string, number> {
  const text = articles.map(([heading, words], index) => `Article ${index + 1}. ${heading}\n\n${words}\n`).join("\n");
  const { act } = readText(text, "act.txt", { structures: readers.structures, languages: engine.languages });
  const best = new Map<string, number>();
  for (const { provision, theme: id, score } of engine.tag(act!) as Tag[]) {
    const key = `${/art_\d+/.exec(provision.eId)?.[0]} ${id}`;
    best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  return best;
}
const filler = (count: number, words: string): (readonly [string, string])[] => Array.from({ length: count }, (_, index) => [`Duties of rank ${index}`, words] as const);

describe("terms that the act defines", () => {
  const without: readonly (readonly [string, string])[] = [["Board", "The Board shall meet each month."], ["Rank", "A board of wood shall be nailed."]];
  test("carry the themes of their definition, in the heading and the text", () => {
    const scores = scoresIn(["Definitions", "In this Act, “Board” means the body that builds harbours."], ...without);
    expect(scores.get("art_2 sea/harbours")).toBe(0.56);
    expect(scores.has("art_3 sea/harbours")).toBe(false);
  });
  test("say nothing where nothing is defined", () => expect(scoresIn(["Names", "The building of harbours is free."], ...without).has("art_2 sea/harbours")).toBe(false));
  test("are short names in brackets, too", () => {
    expect(scoresIn(["Body", "A body for harbours is set up (in this Act referred to as “the Board”)."], ...without).get("art_2 sea/harbours")).toBe(0.56);
  });
  test("are not the beginning of another name", () => {
    const scores = scoresIn(["Definitions", "In this Act, “Council” means the body that builds harbours."], ["Duty", "The Council of Europe is told."]);
    expect(scores.has("art_2 sea/harbours")).toBe(false);
  });
  test("that are one small word are too common to count", () => {
    expect(scoresIn(["Definitions", "In this Act, “process” means the building of harbours."], ["Process", "The process is long."]).has("art_2 sea/harbours")).toBe(false);
  });
  test("are known in Russian by their stem, before a dash", () => {
    const text = "Статья 1. Основные понятия\n\nВ настоящем Законе используются следующие основные понятия:\n1) уполномоченный орган – орган, который управляет портами;\n2) судно – корабль.\n\nСтатья 2. Уполномоченный орган\n\nСоздание уполномоченного органа обязательно.\n";
    const { act } = readText(text, "act.txt", { structures: readers.structures, languages: engine.languages });
    expect(engine.tag(act!).find(({ provision, theme: id }) => provision.eId.startsWith("art_2") && id === "sea/harbours")?.score).toBe(0.56);
  });
});

describe("words of the act's field", () => {
  test("that every article repeats are weak for a narrow theme and strong for the wide one", () => {
    const scores = scoresIn(...filler(12, "Each officer of the sea shall wear a hat."));
    expect([scores.get("art_3 sea"), scores.get("art_3 sea/care")]).toEqual([0.75, 0.05]);
  });
  test("are strong where the act names them in one article", () => {
    expect(scoresIn(...filler(12, "Each officer shall wear a hat."), ["Last", "The sea is open."]).get("art_13 sea/care")).toBe(0.75);
  });
  test("are strong in an act of a few articles", () => expect(scoresIn(...filler(3, "The sea is open.")).get("art_2 sea/care")).toBe(0.75));
  test("that say more than the wide theme's word still count in a heading", () => {
    const scores = scoresIn(...filler(12, "Officers for the care of the sea shall wear hats."), ["Care of the sea", "Officers for the care of the sea are paid."]);
    expect([scores.get("art_3 sea/care"), scores.get("art_13 sea/care")]).toEqual([0.05, 0.52]);
  });
});

describe("a theme foreign to an act with a field", () => {
  const act = filler(12, "Each officer of the sea shall wear a hat.");
  test("is mentioned, not spoken of, by one word", () => expect(scoresIn(...act, ["Hours", "No music after ten."]).get("art_13 music")).toBe(0.1));
  test("is spoken of where it is named again", () => expect(scoresIn(...act, ["Hours", "No music and no songs after ten."]).get("art_13 music")).toBe(0.91));
  test("is spoken of by one word in an act without a field", () => expect(scoresIn(...filler(12, "Each officer shall wear a hat."), ["Hours", "No music after ten."]).get("art_13 music")).toBe(0.75));
});

test("a medium word in the heading and the text together is enough", () => {
  expect(scoresIn(["The keepers", "All keepers are paid."]).get("art_1 sea/care")).toBe(0.56);
  expect(scoresIn(["Pay", "All keepers are paid."]).get("art_1 sea/care")).toBe(0.1);
});

describe("a lead-in", () => {
  const pointsOf = (leadIn: string): Map<string, number> => {
    const { act } = readText(`Article 1. Aims\n\n${leadIn}:\n1) that fees are paid;\n2) that songs are sung.\n`, "act.txt", { structures: readers.structures, languages: engine.languages });
    return new Map(engine.tag(act!).map(({ provision, theme: id, score }) => [`${provision.num} ${id}`, score]));
  };
  test("lends its theme to points that speak of nothing else, and hardly to others", () => {
    const scores = pointsOf("The keeper of the harbour sees");
    expect([scores.get("1 sea/harbours"), scores.get("1 sea"), scores.get("2 sea/harbours"), scores.get("2 music")]).toEqual([0.5, 0.5, 0.09, 0.75]);
  });
  test("lends what it names by a strong word only", () => expect(pointsOf("The keepers see").get("1 sea/care") ?? 0).toBeLessThan(0.5));
});
