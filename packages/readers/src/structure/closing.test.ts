import { describe, expect, it } from "vitest";
import { outline, read } from "../testing/outline.ts";

describe("words that close a list in the line of its last point", () => {
  it.each([
    ["Kazakh: a right", ["1. Уәкілетті орган:", "1) сайтты бұғаттауға;", "2) деректерді сұратуға;", "3) өзге де шараларды қолдануға құқығы бар."],
      ["para_1: Уәкілетті орган: … құқығы бар.", "  para_1__point_1: сайтты бұғаттауға;", "  para_1__point_2: деректерді сұратуға;", "  para_1__point_3: өзге де шараларды қолдануға"]],
    ["Kazakh: conditions before a passive", ["1. Қызмет:", "1) сот шешім қабылдаған;", "2) иесі өтініш берген;", "3) заңдарда көзделген өзге де жағдайларда тоқтатылады."],
      ["para_1: Қызмет: … тоқтатылады.", "  para_1__point_1: сот шешім қабылдаған;", "  para_1__point_2: иесі өтініш берген;", "  para_1__point_3: заңдарда көзделген өзге де жағдайларда"]],
    ["Kazakh: a long main clause after the conditions", ["1. Әкімдік:", "1) бақ жабылған;", "2) қоршау бұзылған;", "3) ағаш сынған (желден сынған ағашты қоса алғанда) жағдайларда, бақта серуендеуге берілген рұқсаттың қолданысын бір айға дейінгі мерзімге тоқтата тұруға құқылы."],
      ["para_1: Әкімдік: … жағдайларда, бақта серуендеуге берілген рұқсаттың қолданысын бір айға дейінгі мерзімге тоқтата тұруға құқылы.", "  para_1__point_1: бақ жабылған;", "  para_1__point_2: қоршау бұзылған;", "  para_1__point_3: ағаш сынған (желден сынған ағашты қоса алғанда)"]],
    ["Kazakh: the object of the predicate after other grounds", ["1. Әкімдік:", "1) бақ жабылған;", "2) қоршау бұзылған;", "3) заңдарда белгіленген өзге де негіздер бойынша рұқсаттан айыруға құқылы."],
      ["para_1: Әкімдік: … рұқсаттан айыруға құқылы.", "  para_1__point_1: бақ жабылған;", "  para_1__point_2: қоршау бұзылған;", "  para_1__point_3: заңдарда белгіленген өзге де негіздер бойынша"]],
    ["Kazakh: a compound verb stays together", ["1. Деректерді қорғау:", "1) заңдылықты сақтау;", "2) шараларды қолдану арқылы жүзеге асырылады."],
      ["para_1: Деректерді қорғау: … арқылы жүзеге асырылады.", "  para_1__point_1: заңдылықты сақтау;", "  para_1__point_2: шараларды қолдану"]],
    ["Kazakh: sentences of their own", ["1. Министрлік:", "1) ережелерді бекітеді;", "2) лицензия береді;", "3) бақылауды жүзеге асырады."],
      ["para_1: Министрлік:", "  para_1__point_1: ережелерді бекітеді;", "  para_1__point_2: лицензия береді;", "  para_1__point_3: бақылауды жүзеге асырады."]],
    ["English: the predicate of a lead-in without one", ["Any person who— (a) enters a garden; (b) breaks a tree, shall be guilty of an offence."],
      ["act: Any person who— … shall be guilty of an offence.", "para_a: enters a garden;", "para_b: breaks a tree,"]],
    ["English: the main clause after a condition", ["Where— (a) a garden is closed; and (b) a person, having been warned, is inside it, the warden may remove him."],
      ["act: Where— … the warden may remove him.", "para_a: a garden is closed; and", "para_b: a person, having been warned, is inside it,"]],
    ["English: a lead-in with a predicate keeps its points whole", ["The warden may— (a) close a garden; (b) fine a person who, being warned, shall be silent, may pay."],
      ["act: The warden may—", "para_a: close a garden;", "para_b: fine a person who, being warned, shall be silent, may pay."]],
    ["English: each point has its own predicate", ["A licence— (a) where it has a term, shall last till its end; or (b) where it has none, shall last five years."],
      ["act: A licence—", "para_a: where it has a term, shall last till its end; or", "para_b: where it has none, shall last five years."]],
    ["English: the main clause after points inside the last point", ["If— (a) a gate is open; and (b) a dog either— (i) barks; or (ii) bites, the warden may, having been told, close the garden. The gate is locked then."],
      ["act: If— … the warden may, having been told, close the garden. The gate is locked then.", "para_a: a gate is open; and", "para_b: a dog either—", "  para_b__subpara_i: barks; or", "  para_b__subpara_ii: bites,"]],
    ["English: a modal word that waits for its verb", ["The warden may, if satisfied that— (a) a tree is ill; or (b) a dog, big or small, is loose, close the garden."],
      ["act: The warden may, if satisfied that— … close the garden.", "para_a: a tree is ill; or", "para_b: a dog, big or small, is loose,"]],
    ["English: a relative clause is no predicate, and a pronoun takes the subject up", ["Any visitor who is a guest and— (a) enters a garden; or (b) breaks a tree; he shall be guilty of an offence."],
      ["act: Any visitor who is a guest and— … he shall be guilty of an offence.", "para_a: enters a garden; or", "para_b: breaks a tree;"]],
    ["English: the main clause opens a list of its own", ["Any person who— (a) enters a garden; or (b) breaks a tree, shall be liable— (i) to a fine of one pound; or (ii) to water the trees."],
      ["act: Any person who— … shall be liable—", "para_a: enters a garden; or", "para_b: breaks a tree,", "subpara_i: to a fine of one pound; or", "subpara_ii: to water the trees."]],
    ["English: the letters go on after the main clause", ["However, if a shout is likely to— (a) wake a child; or (b) frighten a bird, the visitor shall be liable— (c) to a fine of one pound; or (d) to silence."],
      ["act: However, if a shout is likely to— … the visitor shall be liable—", "para_a: wake a child; or", "para_b: frighten a bird,", "para_c: to a fine of one pound; or", "para_d: to silence."]],
    ["English: a new sentence opens a second list", ["The warden may— (a) close a gate; and (b) open it. He shall— (a) water the trees; and (b) feed the birds."],
      ["act: The warden may— … He shall—", "para_a: close a gate; and", "para_b: open it.", "list_2__para_a: water the trees; and", "list_2__para_b: feed the birds."]],
    ["English: a proviso opens a second list", ["The warden may— (a) close a gate; or (b) fine a visitor: Provided that he shall not— (a) shout; or (b) run."],
      ["act: The warden may— … Provided that he shall not—", "para_a: close a gate; or", "para_b: fine a visitor:", "list_2__para_a: shout; or", "list_2__para_b: run."]],
    ["Russian: the sanction after a dash", ["Нарушение правил, которое выразилось в:", "1) порче деревьев;", "2) загрязнении пруда, – влечет штраф."],
      ["act: Нарушение правил, которое выразилось в: … влечет штраф.", "point_1: порче деревьев;", "point_2: загрязнении пруда, –"]],
  ])("%s", (_, lines, expected) => {
    expect(outline(read(lines.join("\n")))).toEqual(expected);
  });
});
