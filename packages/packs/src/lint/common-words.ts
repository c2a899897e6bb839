/** Words, as folded, that stand in nearly every act: a phrase of one of them alone finds nothing in particular. */
export const commonWords: Readonly<Record<"en" | "ru" | "kk", ReadonlySet<string>>> = {
  en: new Set("the a an of and or to in by for with on at as is are be may shall must not any all other this that such which person law act article section paragraph state body authority order right decision case cases".split(" ")),
  ru: new Set("и в во на с со по от до для при или не а о об из к у за его их это иные иных лицо лица закон закона законом статья статьи пункт пункта орган органа органы право вправе порядке порядок случае случаях".split(" ")),
  kk: new Set("және мен пен бен немесе не үшін бойынша туралы осы бұл сол оның басқа өзге тұлға тұлғалар заң заңның заңда бап тармақ орган органы құқық құқығы тәртіп тәртіппен жағдайда бойынша тиіс мүмкін алады".split(" ")),
};

/** Letters that a stem needs so that it begins no chance words. */
export const shortestStem = 3;
