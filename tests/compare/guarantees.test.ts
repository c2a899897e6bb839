import type { Guarantee } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { compared } from "./fixture.ts";

const lineOf = ({ direction, facet, change, concept, bearers, amounts, cited }: Guarantee): string =>
  [
    direction, facet, change,
    ...(concept === undefined ? [] : [concept]),
    ...(bearers ? [`${bearers.old}>${bearers.new}`] : []),
    ...(amounts ? [[amounts.old, amounts.new].map((each) => (each ? `${each.value} ${each.unit}` : "–")).join(">")] : []),
    ...(cited ? cited.map(({ eId }) => eId) : []),
  ].join(" ");
const found = (old: string, next: string): string[] => compared(old, next).guarantees.map(lineOf);
const article = (words: string): string => `Article 1\n${words}`;
const статья = (words: string): string => `Статья 1\n${words}`;
const бап = (words: string): string => `1-бап\n${words}`;

const detained = "A person may be detained without a court order for no more than 72 hours.";
const задержан = "Без санкции суда лицо может быть подвергнуто задержанию на срок не более семидесяти двух часов.";
const ұсталған = "Адам сот санкциясынсыз жетпіс екі сағаттан аспайтын мерзімге ұсталуы мүмкін.";

describe("what a change does to a guarantee", () => {
  test.each<[name: string, old: string, next: string, expected: string[]]>([
    ["nothing changed", article(detained), article(detained), []],
    ["a longer detention", article(detained), article(detained.replace("72", "96")), ["weaker term altered 72 hour>96 hour"]],
    ["a shorter detention", article(detained), article(detained.replace("72", "48")), ["stronger term altered 72 hour>48 hour"]],
    ["two days are forty-eight hours", article(detained.replace("72 hours", "2 days")), article(detained.replace("72", "48")), []],
    ["a detention without a limit", статья(задержан), статья("Без санкции суда лицо может быть подвергнуто задержанию на срок, предусмотренный законом."), ["weaker term vanished 72 hour>–"]],
    ["Kazakh: a longer detention", бап(ұсталған), бап(ұсталған.replace("жетпіс екі", "тоқсан алты")), ["weaker term altered 72 hour>96 hour"]],
    ["an operator gets less time to obey", article("The network operator must block the website within 24 hours of the notice."), article("The network operator must block the website within 3 hours of the notice."), ["weaker term altered 24 hour>3 hour"]],

    ["everyone's right becomes the citizens'", article("Everyone has the right to receive information on the environment."), article("Citizens have the right to receive information on the environment."), ["weaker bearer altered everyone>citizens"]],
    ["Russian: citizens' right becomes everyone's", статья("Граждане имеют право на охрану здоровья и лечение."), статья("Каждый имеет право на охрану здоровья и лечение."), ["stronger bearer altered citizens>everyone"]],
    ["Kazakh: everyone's right becomes the citizens'", бап("Әркімнің денсаулығын сақтауға және емделуге құқығы бар."), бап("Азаматтардың денсаулығын сақтауға және емделуге құқығы бар."), ["weaker bearer altered everyone>citizens"]],

    ["the court is no longer asked", article("The police may search a dwelling by order of a court in the cases set by law."), article("The police may search a dwelling in the cases set by law."), ["weaker safeguard vanished court-decision"]],
    ["Russian: the court is asked now", статья("Обыск жилища допускается в случаях, установленных законом."), статья("Обыск жилища допускается по решению суда в случаях, установленных законом."), ["stronger safeguard appeared court-decision"]],
    ["Kazakh: the court is no longer asked", бап("Полиция тұрғын үйді сот шешімімен заңда белгіленген жағдайларда тінтеді."), бап("Полиция тұрғын үйді заңда белгіленген жағдайларда тінтеді."), ["weaker safeguard vanished court-decision"]],
    ["the court stands in the next paragraph of the same paragraph's points", article("1. The police may search a dwelling by order of a court. They keep a record."), article("1. The police may search a dwelling. They keep a record. A search needs a decision of a court."), []],

    ["Russian: only is gone", статья("Проникновение в жилище и обыск допускаются лишь в случаях, установленных законом."), статья("Проникновение в жилище и обыск допускаются в случаях, установленных законом."), ["weaker safeguard vanished only-so"]],
    ["only in the next sentence is no help", статья("Лишение жилища допускается только по решению суда. Проникновение в жилище и обыск допускаются лишь в случаях, установленных законом."), статья("Лишение жилища допускается только по решению суда. Проникновение в жилище и обыск допускаются в случаях, установленных законом."), ["weaker safeguard vanished only-so"]],
    ["Kazakh: only stands elsewhere in the sentence", бап("Тұрғын үйді тінтуге заңда белгіленген реттерде ғана жол беріледі."), бап("Тұрғын үйді тінтуге тек заңда белгіленген реттерде жол беріледі."), []],
    ["only citizens may is no safeguard", статья("Участвовать в выборах вправе только граждане, достигшие восемнадцати лет."), статья("Участвовать в выборах вправе граждане, достигшие восемнадцати лет."), []],
    ["the ban on censorship is gone", статья("1. Свобода слова гарантируется.\n2. Цензура запрещается."), статья("Свобода слова гарантируется."), ["weaker guarantee vanished censorship-ban"]],
    ["the ban on censorship was reworded and moved", "Статья 1\nСвобода слова и печати гарантируется законом. Цензура запрещается.\n\nСтатья 2\nЖилище неприкосновенно, никто не входит в него без согласия живущих.", "Статья 1\nЖилище неприкосновенно, никто не входит в него без согласия живущих.\n\nСтатья 2\n1. Свобода слова и печати гарантируется законом.\n2. Цензура запрещена.", []],
    ["treaties no longer prevail", статья("Ратифицированные международные договоры имеют приоритет перед законами и применяются непосредственно."), статья("Ратифицированные международные договоры применяются непосредственно."), ["weaker guarantee vanished treaty-priority"]],
    ["Kazakh: treaties no longer prevail", бап("Республика бекіткен халықаралық шарттардың заңдардан басымдығы болады және тікелей қолданылады."), бап("Республика бекіткен халықаралық шарттар тікелей қолданылады."), ["weaker guarantee vanished treaty-priority"]],
    ["Russian: schooling is no longer free", статья("Гражданам гарантируется бесплатное среднее образование в государственных школах."), статья("Гражданам гарантируется среднее образование в государственных школах."), ["weaker guarantee vanished free-of-charge"]],

    ["a ground for limits is added", статья("Право на мирные собрания может быть ограничено законом в интересах общественного порядка."), статья("Право на мирные собрания может быть ограничено законом в интересах общественного порядка и нравственности."), ["weaker ground appeared morality"]],
    ["a ground for limits is taken out", статья("Право на мирные собрания может быть ограничено законом в интересах общественного порядка и нравственности."), статья("Право на мирные собрания может быть ограничено законом в интересах общественного порядка."), ["stronger ground vanished morality"]],
  ])("%s", (_name, old, next, expected) => {
    expect(found(old, next)).toEqual(expected);
  });

  test("a right that is stated no more, and one that is new", () => {
    const life = "Everyone has the right to life.";
    const strike = "Workers are free to choose their trade. Every person has the right to leave the country and to return to it.";
    expect(found(`${article(`1. ${life}\n2. ${strike}`)}`, article(life))).toContain("weaker right vanished");
    expect(found(article(life), `${article(`1. ${life}\n2. ${strike}`)}`)).toContain("stronger right appeared");
  });

  test("the list of rights that may never be limited is followed to where they moved", () => {
    const rights = ["Каждый имеет право на жизнь, и никто не вправе лишить его жизни.", "Каждый имеет право на свободу совести и вероисповедания.", "Собственность и её наследование гарантируются, они неприкосновенны."];
    const act = (order: readonly number[], list: string): string =>
      [...order.map((right, at) => `Статья ${at + 1}\n${rights[right]}`), `Статья 4\nНи в каких случаях не подлежат ограничению права и свободы, предусмотренные статьями ${list} настоящего Закона.`].join("\n\n");
    expect(found(act([0, 1, 2], "1, 2, 3"), act([2, 0, 1], "2, 3"))).toEqual(["weaker cited vanished non-limitable-rights art_3"]);
    expect(found(act([0, 1, 2], "1, 2"), act([2, 0, 1], "2, 3"))).toEqual([]);
  });
});

test("each row quotes both texts with the telling words, and says whom it concerns and how grave it is", () => {
  const { guarantees: [row], old, new: next } = compared(article(detained), article(detained.replace("72", "96")));
  expect([old.text.slice(row!.old!.words!.start, row!.old!.words!.end), next.text.slice(row!.new!.words!.start, row!.new!.words!.end)]).toEqual(["72 hours", "96 hours"]);
  expect(row).toMatchObject({ severity: "warning", language: "en", theme: "fundamental-rights/liberty", old: { provision: { eId: "art_1" } } });
});
