import { authorities, packs } from "@charterlint/rules";
import { describe, expect, test } from "vitest";
import { cli, folderWith } from "./cli/run-cli.ts";

const bill = {
  ru: "Закон Республики Казахстан\n\nСтатья 1. Доступ\n1. Уполномоченный орган вправе ограничить доступ к сайту по иным основаниям.\n",
  kk: "Қазақстан Республикасының Заңы\n\n1-бап. Қолжетімділік\n1. Уәкілетті орган өзге де негіздер бойынша сайтқа қолжетімділікті шектеуге құқылы.\n",
  en: "Law of the Republic of Armenia\n\nArticle 1. Access\n1. The authorised body may restrict access to a website on other grounds.\n",
};

/** Authorities and articles that findings on the act rest on. */
async function restsOn(text: string, ...args: string[]): Promise<{ authorities: string[]; articles: string[] }> {
  const cwd = await folderWith({ "bill.txt": text });
  const { out } = await cli(cwd, ["check", "bill.txt", "--format", "json", "--show", "info", "--fail-on", "never", ...args]);
  const principles = JSON.parse(out).findings.flatMap((finding: { principles: { authority: string; id: string; article: string }[] }) => finding.principles);
  const sorted = (values: string[]): string[] => [...new Set(values)].sort();
  return {
    authorities: sorted(principles.map(({ authority }: { authority: string }) => authority)),
    articles: sorted(principles.filter(({ id }: { id: string }) => id.endsWith("/limits")).map(({ id, article }: { id: string; article: string }) => `${id} ${article}`)),
  };
}

describe.each(["ru", "kk"] as const)("a Kazakh act in %s", (language) => {
  test("is measured against the Constitution in force on the day", async () => {
    const last = await restsOn(bill[language], "--as-of", "2026-06-30");
    expect(last.articles).toEqual(["kz-1995/limits 39(1)"]);
    expect(last.authorities).not.toContain("kz-2026");
    const first = await restsOn(bill[language], "--as-of", "2026-07-01");
    expect(first.articles).toEqual(["kz-2026/limits 41(1)"]);
    expect(first.authorities).not.toContain("kz-1995");
  });

  test("a Constitution that is named wins over the day", async () => {
    expect((await restsOn(bill[language], "--as-of", "2026-07-01", "--pack", "kz-1995")).authorities).toEqual(["kz-1995"]);
  });
});

test("an act of another country is measured against its own Constitution, with no rule of its own", async () => {
  const { authorities: used } = await restsOn(bill.en, "--as-of", "2026-07-01");
  expect(used).toEqual(["am-2015", "iccpr"]);
});

test("what is used only when named comes with --pack, and alone", async () => {
  expect((await restsOn(bill.ru, "--as-of", "2026-07-01")).authorities).not.toContain("echr");
  expect((await restsOn(bill.ru, "--pack", "echr")).authorities).toEqual(["echr"]);
  expect((await restsOn(bill.ru, "--pack", "osce", "--pack", "kz-2026")).authorities).toEqual(["kz-2026", "osce"]);
});

test("the old Constitution serves no check of the transition, and every other that the new one serves", () => {
  const rules = Object.values(packs).flatMap((pack) => pack.rules);
  const ofTransition = new Set(rules.filter(({ id }) => id.startsWith("transition/")).map(({ check }) => check));
  const served = (name: string): string[] => Object.keys(authorities[name]!.serves).filter((check) => !check.includes("/"));
  expect(served("kz-1995").filter((check) => ofTransition.has(check))).toEqual([]);
  expect(served("kz-2026").filter((check) => !ofTransition.has(check) && !served("kz-1995").includes(check))).toEqual([]);
});
