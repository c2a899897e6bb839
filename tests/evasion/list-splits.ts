import type { Rewrite } from "./rewritten-pack.ts";

const oneSentence = /^[^\n.!?;:–—]+\.$/u;

/** A lead-in that says nothing, and a harmless point after the sentence. */
const frames: Readonly<Record<string, (point: string) => string>> = {
  en: (point) => `1. In the field of this Act:\n(a) ${point};\n(b) the Registry keeps a journal of its work.`,
  ru: (point) => `1. В сфере действия настоящего Закона:\n1) ${point};\n2) канцелярия ведет журнал своей работы.`,
  kk: (point) => `1. Осы Заңның қолданылу аясында:\n1) ${point};\n2) кеңсе өз жұмысының журналын жүргізеді.`,
};

interface Cut {
  readonly cut: RegExp;
  readonly frame: (head: string, rest: string, tail: string) => string;
}

/** Between the bearer with its modal and the rest, and what else the bearer is to do. */
const afterModal: Readonly<Record<string, Cut>> = {
  en: { cut: /^((?:(?!\b(?:where|if|when|which|who|that)\b)[^,])*? (?:may|shall|must)) (?!be |not |only |have )(.+)\.$/u, frame: (head, rest) => `1. ${head}:\n(a) ${rest};\n(b) keep a journal of work.` },
  ru: { cut: /^([^,]*? (?:вправе|обязан[аоы]?|может|могут)) (?!быть )(.+)\.$/u, frame: (head, rest) => `1. ${head}:\n1) ${rest};\n2) вести журнал своей работы.` },
  kk: {
    cut: /^((?:\p{L}+ )?(?:орган|министрлік|полиция|прокурор|оператор|әкімдік|комиссия|кеңес|соты?|Үкімет|ұйым|тұлға)) (.+[уң][ғгқк][ае]) (құқылы|міндетті)\.$/iu,
    frame: (head, rest, tail) => `1. ${head}:\n1) ${rest};\n2) өз жұмысының журналын жүргізуге ${tail}.`,
  },
};

/** Between the verb and its object, and another object that harms nobody. */
const afterVerb: Readonly<Record<string, Cut>> = {
  en: { cut: /^((?:(?!\b(?:where|if|when|which|who|that)\b)[^,])*? (?:may|shall|must)(?: not)? [a-z]+(?<!ly)(?<! be| only)) ((?:the|a|an|any) .+)\.$/u, frame: (head, rest) => `1. ${head}:\n(a) ${rest};\n(b) the journal of its work.` },
  ru: { cut: /^([^,]*? (?:вправе|обязан[аоы]?|может|могут) \p{L}+(?:ть|ти|чь)) ((?!в |на |за |с |к |от |по |из |до |о |об ).+)\.$/u, frame: (head, rest) => `1. ${head}:\n1) ${rest};\n2) журнал своей работы.` },
};

/** In what is to be a point a second modal would be read before that of the lead-in, and rightly. */
const secondModal = /(?<!\p{L})(?:may|shall|must|вправе|обязан[аоы]?|может|могут|құқылы|міндетті)(?!\p{L})/u;

function cutBy({ cut, frame }: Cut, text: string): string | undefined {
  const [, head, rest, tail = ""] = oneSentence.test(text) ? (cut.exec(text) ?? []) : [];
  return head && rest && !secondModal.test(rest) ? frame(head, rest, tail) : undefined;
}

/** A violating sentence cut into a lead-in and points, as drafters do and evaders may. Nothing where the sentence has no such place. */
export const listSplits: Readonly<Record<string, Rewrite>> = {
  "a point under a neutral lead-in": (text, language) => (oneSentence.test(text) ? frames[language]!(text.replace(/\.$/u, "")) : undefined),
  "points after the modal": (text, language) => cutBy(afterModal[language]!, text),
  // In Kazakh the verb stands last.
  "points after the verb": (text, language) => (language === "kk" ? undefined : cutBy(afterVerb[language]!, text)),
};
