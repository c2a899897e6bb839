import { checkCode, ClauseError, initWording, packName, readClause } from "@charterlint/packs";
import type { MarkedClause, PackAnswers, PackLanguage } from "@charterlint/packs";
import { Dialogue } from "../ask.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { initQuestions, languageNames } from "./pack-init-questions.ts";

export interface InitFlags {
  readonly name?: string;
  readonly language?: readonly string[];
  /** `en=…`, or for all languages. */
  readonly asks?: readonly string[];
  readonly clause?: readonly string[];
  readonly principle?: readonly string[];
  readonly reportLanguage?: PackLanguage;
  readonly yes?: boolean;
}

/** What a new pack has to know of those there are. */
interface Known {
  readonly taken: ReadonlySet<string>;
  readonly principles: readonly string[];
}

type Read<T> = (answer: string) => T;

/**
 * The four answers: from flags, else asked for, else (`--yes`) what would be offered.
 * @param folder name of the folder, offered as the pack's.
 */
export async function answersFor(flags: InitFlags, folder: string | undefined, known: Known, io: Io): Promise<PackAnswers> {
  const questions = initQuestions[flags.reportLanguage ?? "en"];
  let dialogue: Dialogue | undefined;
  const answer = async <T>(given: string | undefined, question: string, offered: string, read: Read<T>): Promise<T> => {
    if (given === undefined && !flags.yes) return (dialogue ??= new Dialogue(io)).ask(question, offered, read, ClauseError);
    try {
      return read(given ?? offered);
    } catch (error) {
      if (error instanceof ClauseError) throw new UsageError(`“${given ?? offered}”: ${error.message}`);
      throw error;
    }
  };
  const principles = flags.principle ?? ["kz-2026/limits", "iccpr/no-arbitrary-interference"];
  const strange = principles.find((each) => !known.principles.includes(each));
  if (strange !== undefined) throw new UsageError(`There is no principle "${strange}"; "charterlint rules coverage" lists them by authority.`);
  try {
    const title = await answer(flags.name, questions.name, folder ?? "my-pack", named);
    const languages = await answer(flags.language?.join(","), questions.languages, "en", languageList);
    const rules: Partial<Record<PackLanguage, { question: string; clause: MarkedClause }>> = {};
    for (const language of languages) {
      const inLanguage = languageNames[language];
      const question = await answer(saidIn(flags.asks, language), questions.asks(inLanguage), initWording[language].question, (text) => text);
      rules[language] = { question, clause: await answer(saidIn(flags.clause, language), questions.clause(inLanguage), initWording[language].clause, readClause) };
    }
    const name = packName(title);
    return { name, title, check: checkCode(name, known.taken), principles, rules };
  } finally {
    dialogue?.close();
  }
}

/** A flag's value for a language: `kk=…`, or the one without a language. */
function saidIn(values: readonly string[] | undefined, language: string): string | undefined {
  const own = values?.find((value) => value.startsWith(`${language}=`));
  return own?.slice(language.length + 1) ?? values?.find((value) => !/^(en|ru|kk)=/.test(value));
}

function named(title: string): string {
  if (packName(title) === "") throw new ClauseError("A name needs a letter.");
  return title;
}

function languageList(answer: string): PackLanguage[] {
  const codes = answer.toLowerCase().split(/[\s,;]+/).filter((code) => code !== "");
  const strange = codes.find((code) => !Object.hasOwn(initWording, code));
  if (strange !== undefined || codes.length === 0) throw new ClauseError("Name one or more of en, ru, kk, with commas between them.");
  return [...new Set(codes)] as PackLanguage[];
}
