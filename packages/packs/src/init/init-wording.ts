/** Languages that a pack can be written in. */
export type PackLanguage = "en" | "ru" | "kk";

/** What a new pack says in a language, and what it is about unless its author says otherwise. */
export interface InitWording {
  /** The rule's question, and a marked clause, to begin with. */
  readonly question: string;
  readonly clause: string;
  finding(safeguard: string): string;
  proposal(safeguard: string): string;
  /** The words that answer in a sentence about something else. */
  elsewhere(safeguard: string): string;
  /** The words that give it away in a definition: harmless. */
  defined(trigger: string): string;
}

export const initWording: Readonly<Record<PackLanguage, InitWording>> = {
  en: {
    question: "Are people warned before the water is cut off?",
    clause: "The supplier may *cut off the water* of a household [after *written notice*].",
    finding: (safeguard) => `The paragraph provides for this; the words “${safeguard}”, or the like, were not found in it.`,
    proposal: (safeguard) => `Add to the paragraph: “${safeguard}”.`,
    elsewhere: (safeguard) => `Complaints are examined ${safeguard}.`,
    defined: (trigger) => `In this Act, “${trigger}” means the measure described in the annex.`,
  },
  ru: {
    question: "Предупреждают ли людей до отключения воды?",
    clause: "Поставщик вправе *отключить воду* домохозяйству [после *письменного предупреждения*].",
    finding: (safeguard) => `Пункт это предусматривает; слов «${safeguard}» или сходных с ними в нём не найдено.`,
    proposal: (safeguard) => `Дополнить пункт словами «${safeguard}».`,
    elsewhere: (safeguard) => `Жалоба рассматривается ${safeguard}.`,
    defined: (trigger) => `В настоящем Законе под словами «${trigger}» понимается мера, описанная в приложении.`,
  },
  kk: {
    question: "Су беру тоқтатылғанға дейін адамдарға ескертіле ме?",
    clause: "Жеткізуші үй шаруашылығына [*жазбаша ескерт*кеннен кейін] *су беруді тоқтат*а алады.",
    finding: (safeguard) => `Тармақта бұл көзделген; «${safeguard}» деген немесе соған ұқсас сөздер онда табылмады.`,
    proposal: (safeguard) => `Тармақ «${safeguard}» деген сөздермен толықтырылсын.`,
    elsewhere: (safeguard) => `Шағым ${safeguard} қаралады.`,
    defined: (trigger) => `Осы Заңда «${trigger}» деген сөздер қосымшада сипатталған шара деп түсініледі.`,
  },
};
