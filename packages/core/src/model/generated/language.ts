// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * What the engine needs to know of a language: modality, negation, inflection, quantities, how places are named.
 */
export interface LanguageFile {
/**
 * BCP 47 code.
 */
language: string
/**
 * The language's own name.
 */
name: string
/**
 * Letters that only this language uses among those of its script; text with enough of them is in it.
 */
letters?: string
/**
 * Frequent words and endings that no other language of the script has: they tell the language of a text of a few words, whose letters don't.
 */
telling?: {
words: string[]
endings: string[]
}
script: ("Latin" | "Cyrillic")
/**
 * Where the modal cue stands: before its action (en, ru) or after it (kk).
 */
wordOrder: ("cue-first" | "cue-last")
/**
 * Words with a full stop that don't end a sentence.
 */
abbreviations?: string[]
/**
 * Cues. `may` is a power when the bearer is an authority, a permission otherwise.
 */
modality: {
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
must: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
may: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
"must-not": string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
entitled: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
penalty: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
definition: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
"not-required"?: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
"not-prohibited"?: string[]
/**
 * Words that look like a cue and are none: "as the case may be", "by electronic means", «которые могут». They win over a cue of the same or lesser length at their place.
 * 
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
none?: string[]
}
/**
 * Endings of a verb in the bare indicative.
 */
finite?: string[]
/**
 * Beginnings of verbs that say only that a named action is done: «изъятие производится», «тексеру жүргізіледі». With a finite ending they make a norm of it.
 */
light?: string[]
/**
 * How the passive looks.
 */
passive?: {
endings?: string[]
/**
 * Words that make a following participle passive.
 */
auxiliaries?: string[]
/**
 * Words in or right after a modal cue that with a participle make a passive of it: a search may be made, проверка может быть проведена.
 */
complement?: string[]
/**
 * Endings of these participles; default: `endings`.
 */
participles?: string[]
/**
 * Words that open a clause beside the main one: an auxiliary one or two words after them (`as are`, `as may be`) makes no passive of the main verb.
 */
relatives?: string[]
/**
 * Words right before an infinitive: an auxiliary before them makes no passive (`is necessary to prevent harm`).
 */
infinitive?: string[]
/**
 * Words before an agent.
 */
agent?: string[]
/**
 * Words after an agent.
 */
agentAfter?: string[]
/**
 * Endings of the case in which the agent of a passive stands: «уполномоченным органом».
 */
agentEndings?: string[]
/**
 * Beginnings of nouns and participles right before an actor that is theirs, and no agent of the verb: «отозвана в случае нарушения лицензиатом требований».
 */
agentOfNoun?: string[]
}
/**
 * Which words are less likely to be a sentence's subject, by the ending of their last word. For languages whose cases show in the ending.
 */
subject?: {
/**
 * Endings of the genitive: a subject where nobody stands in the nominative (азаматтардың құқығы бар).
 */
genitive?: string[]
/**
 * Endings of the dative: who is told what he may or must (азаматтарға тыйым салынады), where nobody stands in the nominative or genitive.
 */
dative?: string[]
/**
 * Endings of the other cases: no subject stands in them (органнан, телеарнада).
 */
oblique?: string[]
/**
 * Words with such an ending that are a nominative all the same: тұлға.
 */
except?: string[]
/**
 * Beginnings of words for those who act for an actor in the genitive: their case counts instead (органның лауазымды адамы, ведомствосының аумақтық бөлімшесі).
 */
heads?: string[]
}
negation: {
/**
 * Words that negate what follows within `reach` words.
 */
before: string[]
/**
 * Words that negate what stands right before them.
 */
after: string[]
reach: number
/**
 * Endings that deny a noun: `сыз`, `сіз`, with their own inflections.
 */
suffixes?: string[]
/**
 * What follows a verb's stem when it is negated: `мейді`. Matched inside the ending.
 */
verbSuffixes?: string[]
/**
 * Words after a negator that take its force away: `не позднее`, not only.
 */
except?: string[]
/**
 * Words that open a clause and deny its subject, however far the modal words stand: no person who … shall.
 */
subject?: string[]
/**
 * Words after which a clause with such a subject may begin: that, and, but.
 */
subjectAfter?: string[]
}
/**
 * Number words and their values.
 */
numbers?: {
[k: string]: number
}
/**
 * Unit id (hour, day, working-day, week, month, year, person, percent, money) to the words, stems or phrases for it.
 */
units?: {
[k: string]: string[]
}
/**
 * Phrases before or after a quantity.
 */
comparators?: {
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
atMost?: string[]
/**
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
atLeast?: string[]
}
/**
 * How amending acts give their commands. A word is written whole, or as a stem with a hyphen at its end; a phrase is words with spaces; case and ё are of no account.
 */
amending?: {
/**
 * What is to be done.
 */
verbs: {
/**
 * A provision gets new wording: «изложить в следующей редакции».
 */
replace: string[]
/**
 * Words, or a provision, give way to others: «заменить», substitute.
 */
substitute: string[]
/**
 * Words or provisions are put in: «дополнить», insert.
 */
insert: string[]
/**
 * Words or provisions are taken out: «исключить», strike.
 */
delete: string[]
/**
 * A provision loses its force.
 */
repeal: string[]
/**
 * A provision gets another number.
 */
renumber?: string[]
}
/**
 * What a quotation inside a command is for, by the words beside it.
 */
quotations: {
/**
 * Where the words stand that say what a quotation is for: before it (ru, en) or after it (kk: «…» деген сөздермен).
 */
side: ("before" | "after")
/**
 * Before or after words to be taken out or replaced.
 */
old: string[]
/**
 * Words to be put in.
 */
new: string[]
/**
 * Words after which something is put in.
 */
after: string[]
/**
 * Words before which something is put in.
 */
before: string[]
/**
 * Words that only say that words are meant, and may stand between: the words, the figure.
 */
plain?: string[]
}
/**
 * What follows, or what the quoted text is, is new in the act: «следующего содержания», the following.
 */
new: string[]
/**
 * Before a place after which something is inserted; in a language whose predicate is last, after it.
 */
after: string[]
/**
 * The same for a place before which something is inserted.
 */
before: string[]
/**
 * At the end of the place.
 */
end?: string[]
/**
 * Wherever the words stand.
 */
everywhere?: string[]
/**
 * Kinds of provisions, by the words for them, in Akoma Ntoso's names, and `heading`.
 */
places: {
/**
 * One kind of provision.
 */
[k: string]: {
/**
 * The word in its forms.
 */
any: string[]
/**
 * Forms that name what is put in rather than where: «статьёй», баппен.
 */
new?: string[]
}
}
/**
 * Number words by which places are counted, and their values.
 */
ordinals: {
[k: string]: number
}
/**
 * Words that join or span numbers: «и», «по».
 */
lists: string[]
/**
 * Words by which an act is named.
 */
acts: string[]
/**
 * Words before the name of the act itself.
 */
thisAct?: string[]
/**
 * Names of an act that was named before: the principal Act.
 */
thatAct?: string[]
/**
 * What tells that changes follow, in a title or a sentence of its own: "is amended as follows", «О внесении изменений».
 */
announces: string[]
/**
 * Before the word for a provision that was named before: "of that section".
 */
that?: string[]
}
/**
 * How a place is named, by kind of provision; `{n}` is the number.
 */
labels: {
[k: string]: {
nominative: string
genitive?: string
}
}
/**
 * ru: inner-first («подпункт 1) пункта 3 статьи 12»); kk: outer-first («12-баптың 3-тармағы»); en: bracketed (Article 12(3)(1)).
 */
labelOrder: ("inner-first" | "outer-first" | "bracketed")
/**
 * How provisions are cited. Words as written, in lower case or not; `стать-` a stem; `^Act` only with a capital letter.
 */
references?: {
/**
 * Where a provision's number stands: after the word (Article 12, статья 12) or before it (12-бап). Before it, the outer part and the act stand first too.
 */
numbers: ("after" | "before")
/**
 * Words for kinds of provision.
 * 
 * @minItems 1
 */
kinds: {
/**
 * Kinds of provision that the word may mean, the most usual first.
 * 
 * @minItems 1
 */
kinds: string[]
/**
 * Its forms in the singular.
 */
one: string[]
/**
 * Its forms in the plural, and those that may be either; after them a list of bare numbers goes on by a comma.
 */
many: string[]
}[]
/**
 * Words before a kind or an act that mean the one at hand.
 */
this: string[]
/**
 * Words that mean the one named before.
 */
that: string[]
/**
 * Words that mean the one right before.
 */
preceding: string[]
/**
 * Words that join the numbers of a list.
 */
and: string[]
/**
 * Words between the ends of a range.
 */
to: string[]
/**
 * Words between an inner part and an outer one, or a part and its act; the first of them says that the part is in what follows.
 */
of: string[]
/**
 * Words that may stand before a noun and say nothing: the.
 */
articles?: string[]
/**
 * Ordinals, as words or stems, and their values: part two of a paragraph.
 */
ordinals: {
[k: string]: number
}
/**
 * Words for acts, in the forms in which a reference names them.
 */
acts: string[]
/**
 * Words for the constitution, which needs no name.
 */
constitutions: string[]
/**
 * Endings or whole words of what may stand before an act's word: «Уголовного кодекса», the principal Act. An ending begins with a hyphen.
 */
modifiers?: string[]
/**
 * Words in an act's opening that say it is not whole.
 */
excerpt?: string[]
/**
 * Words right after a reference that say it means an earlier wording, which the act no longer has: section 17(3) as in force before that date.
 */
former?: string[]
}
/**
 * How terms are defined, besides the cue `definition`: beginnings of words, in lower case.
 */
definitions?: {
/**
 * Words in brackets before a short name: (далее – оператор).
 */
short: string[]
/**
 * Words of a definition that give examples and leave the rest open: includes.
 */
includes: string[]
/**
 * Words that say the meaning stands in another place: the same meaning, мағынасында.
 */
elsewhere: string[]
/**
 * Words before a term that are no part of it: the.
 */
articles?: string[]
/**
 * Words that may follow the head of a meaning (a police officer who …); where there are none, any may.
 */
afterHead?: string[]
}
}
