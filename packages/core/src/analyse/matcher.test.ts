import { expect, test } from "vitest";
import { foldWord, type Script } from "./fold.ts";
import { Matcher } from "./matcher.ts";
import { compileEntries } from "./phrase-compiler.ts";
import { parsePhrase, type Phrase, type Step } from "./phrase.ts";
import { Break, type Tokens, tokenise } from "./tokens.ts";

const inflection = { script: "Cyrillic", suffixes: ["сіз", "сыз"], verbSuffixes: ["мейді"] } as const;

function matcherOf(phrases: readonly string[], script: Script = "Cyrillic"): Matcher {
  return new Matcher({ ...inflection, script }, compileEntries(phrases.map((phrase, output) => ({ phrase, output })), script));
}

/** Every sequence of steps that a phrase stands for. */
function sequences(phrase: Phrase): Step[][] {
  return phrase.reduce<Step[][]>((heads, item) => {
    const tails = item.kind === "choice" ? [...(item.optional ? [[]] : []), ...item.options.flatMap(sequences)] : [[item]];
    return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  }, [[]]);
}

/** The plainest matcher there can be: every phrase at every word. */
function reference(tokens: Tokens, phrases: readonly string[], script: Script = "Cyrillic"): Set<string> {
  const word = (at: number): string => foldWord(tokens.surfaces[tokens.surface[at]!]!, script);
  const ends = (steps: readonly Step[], at: number, first: boolean): number[] => {
    const [step, ...rest] = steps;
    if (!step) return [at];
    if (at >= tokens.length || (!first && tokens.before[at]! >= Break.strong)) return [];
    if (step.kind === "gap") {
      for (let next = at; next <= at + step.max && next < tokens.length && tokens.before[next]! < Break.strong; next++) {
        const found = ends(rest, next, false);
        // The nearest word that fits the next step ends the gap.
        const [head] = rest;
        if (head && head.kind !== "gap" && fits(head, word(next))) return found;
      }
      return [];
    }
    return fits(step, word(at)) ? ends(rest, at + 1, false) : [];
  };
  const found = new Set<string>();
  phrases.forEach((phrase, output) => {
    for (const steps of sequences(parsePhrase(phrase, script))) {
      for (let at = 0; at < tokens.length; at++) for (const end of ends(steps, at, true)) found.add(`${output} ${at}-${end}`);
    }
  });
  return found;
}

const fits = (step: Exclude<Step, { kind: "gap" }>, word: string): boolean => (step.kind === "word" ? word === step.text : word.startsWith(step.text));

function production(tokens: Tokens, phrases: readonly string[], script?: Script): Set<string> {
  const found = new Set<string>();
  matcherOf(phrases, script).run(tokens, [[0, tokens.length]], (output, from, to) => found.add(`${output} ${from}-${to}`));
  return found;
}

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("finds what a plain matcher finds, on 300 random texts and lexicons", () => {
  const vocabulary = ["сот", "соттың", "шешімі", "шешімінсіз", "без", "суда", "решение", "решения", "доступ", "шектейді", "шектелмейді", "и"];
  const pieces = ["сот", "сот-", "шешімі-", "реше-", "суда", "(сот|суда)", "[без]", "[без|сот-] доступ", "(сот [без]|шекте- … суда)", "(сот|сот-)", "…2", "…", "шекте-", "доступ"];
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed);
    const text = Array.from({ length: 60 }, () => vocabulary[next(vocabulary.length)]! + ["", "", "", ",", ";", "."][next(6)]!).join(" ");
    const phrases = Array.from({ length: 12 }, () => Array.from({ length: 1 + next(4) }, () => pieces[next(pieces.length)]!).join(" ")).filter((phrase) => {
      try {
        return parsePhrase(phrase, "Cyrillic").length > 0;
      } catch {
        return false;
      }
    });
    const tokens = tokenise(text, [], [], new Set());
    expect([...production(tokens, phrases)].sort(), `seed ${seed}: ${phrases.join(" / ")}\n${text}`).toEqual([...reference(tokens, phrases)].sort());
  }
});

const acts: readonly (readonly [language: string, script: Script, text: string])[] = [
  ["English", "Latin", `The authorised body may, without a court order, suspend access to an information resource within twenty-four hours of a request by the prosecutor. The owner of the
resource shall be notified of the suspension; the notice shall state the grounds, and the owner may appeal to a court. A decision to suspend access to the resource is in
force for no longer than thirty days, unless a court extends it. The body shall not suspend access where the owner has removed the information from the resource.`],
  ["Russian", "Cyrillic", `Уполномоченный орган вправе без решения суда приостановить доступ к интернет-ресурсу в течение двадцати четырёх часов по требованию прокурора. Владелец
интернет-ресурса уведомляется о приостановлении доступа; в уведомлении указываются основания, и владелец вправе обжаловать решение в суд. Решение о приостановлении доступа
действует не более тридцати дней, если суд не продлит его. Доступ к интернет-ресурсу не приостанавливается, если владелец удалил информацию.`],
  ["Kazakh", "Cyrillic", `Уәкілетті орган прокурордың талабы бойынша жиырма төрт сағат ішінде сот шешімінсіз интернет-ресурсқа қолжетімділікті тоқтата тұруға құқылы. Интернет-ресурстың
иесіне қолжетімділікті тоқтата тұру туралы хабарланады; хабарламада негіздер көрсетіледі, иесі шешімге сотқа шағымдана алады. Қолжетімділікті тоқтата тұру туралы шешім, егер
сот оны ұзартпаса, отыз күннен аспайтын мерзімде қолданылады. Иесі ақпаратты жойған жағдайда интернет-ресурсқа қолжетімділік шектелмейді.`],
];

/** A phrase made of words that stand near each other in the text: whole, cut to a stem, in a choice, or left out in a gap. */
function phraseFrom(words: readonly string[], next: (below: number) => number): string {
  const any = (): string => words[next(words.length)]!;
  let at = next(words.length);
  const parts: string[] = [];
  for (let count = 1 + next(4); count > 0 && at < words.length; count--, at++) {
    const word = words[at]!;
    const stem = word.length > 4 ? `${word.slice(0, 3 + next(word.length - 3))}-` : word;
    parts.push([word, stem, `(${stem}|${any()})`, `(${word}|${any()} ${any()})`, `[${any()}] ${stem}`][next(5)]!);
    if (count > 1 && next(3) === 0) {
      parts.push(["…", "…3", "…1"][next(3)]!);
      at += next(4);
    }
  }
  // The text ended before the gap did.
  if (parts.at(-1)?.startsWith("…")) parts.pop();
  return parts.join(" ");
}

test.each(acts)("finds what a plain matcher finds, in %s words of the law", (_, script, text) => {
  const tokens = tokenise(text, [], [], new Set());
  const words = text.match(/\p{L}{2,}/gu)!.map((word) => word.toLowerCase());
  let found = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const next = random(seed);
    const phrases = Array.from({ length: 30 }, () => phraseFrom(words, next));
    const expected = [...reference(tokens, phrases, script)].sort();
    expect([...production(tokens, phrases, script)].sort(), `seed ${seed}: ${phrases.join(" / ")}`).toEqual(expected);
    found += expected.length;
  }
  expect(found).toBeGreaterThan(1_500);
});

test.each([
  ["сот шешімінсіз", "сот шешімі-", true],
  ["сот шешімімен", "сот шешімі-", false],
  ["шектелмейді", "шектел-", true],
  ["тәуелсіз органның", "тәуелсіз-", false],
])("%s: an ending denies %s: %s", (text, phrase, expected) => {
  const tokens = tokenise(text, [], [], new Set());
  const seen: boolean[] = [];
  matcherOf([phrase]).run(tokens, [[0, tokens.length]], (_, __, ___, denied) => seen.push(denied));
  expect(seen).toEqual([expected]);
});

test("ten gaps side by side stay quick on a text made to be slow", () => {
  const phrases = Array.from({ length: 10 }, (_, at) => `аа- … бб- …${at} вв- … гг`);
  const tokens = tokenise("аа бб вв ".repeat(20_000), [], [], new Set());
  expect(production(tokens, phrases).size).toBe(0);
});

test("a phrase that stands for 2^60 sequences is read and matched in a moment", () => {
  const tokens = tokenise("сот ".repeat(2_000), [], [], new Set());
  expect(production(tokens, ["(сот|сот-) ".repeat(60)]).size).toBe(2_000 - 59);
});
