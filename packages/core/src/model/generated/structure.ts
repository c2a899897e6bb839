// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.

/**
 * How a legal tradition numbers and names its parts.
 */
export interface StructureFile {
/**
 * Id: kz, common-law, eu.
 */
structure: string
about?: string
/**
 * Languages it is mostly met in: decides between structures that explain a text equally well.
 */
languages: string[]
/**
 * Outermost first.
 * 
 * @minItems 1
 */
levels: Level[]
/**
 * What a new sentence in its own paragraph after a list is: kind and prefix. Its number is its place among the unnumbered paragraphs of what it belongs to, the list's own being the first.
 */
unnumbered: {
kind: string
prefix: string
}
/**
 * Words that stand for a number in {ordinal} and {number}: `first: 1`, `общая: 1`.
 */
ordinals?: {
[k: string]: number
}
/**
 * Notes of portals and editors that are not the law's words.
 */
noise?: {
/**
 * How the first line of the note begins; `#` stands for digits, a hyphen at the end for any ending.
 */
start?: string
/**
 * The whole line, instead of its beginning.
 */
line?: string
/**
 * Where the note ends: with its line; with its paragraph; with the paragraph after it when its own has no more than the title of the note; with the closing bracket (such a note may stand anywhere in a line, and `start` begins with its opening bracket); with its beginning, which may stand before any word of a sentence (a footnote's number with the bracket that opens what an amendment put in).
 */
until: ("line" | "paragraph" | "next-paragraph" | "bracket" | "mark")
/**
 * Also inside a line, after a clause has ended: files made from printed pages join lines.
 */
inLine?: boolean
/**
 * Also after a provision's number: a repealed provision kept as a row.
 */
afterNumber?: boolean
}[]
/**
 * Headings of a table of contents: the whole line.
 */
contents?: string[]
/**
 * Headings of a preamble: the whole line.
 */
preamble?: string[]
/**
 * How the lines of signature begin.
 */
signature?: string[]
/**
 * Words between two points in one line: and, or, а также.
 */
connectors?: string[]
/**
 * Words that no heading has: a line with one of them that ends in a full stop is a sentence.
 */
sentence?: string[]
/**
 * Headings or lead-ins of a list of definitions.
 * 
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
definitions?: string[]
/**
 * Lines before the title that are not the title: the whole line.
 */
draft?: string[]
/**
 * Phrases by which an amending act is known.
 * 
 * Items: A phrase: words; `stem-` for any ending; `…` for a gap of up to six words (`…3` for three); `(a|b)` alternatives; `[word]` optional; `^Word` only with a capital letter.
 */
amending?: string[]
/**
 * Words of a command after which a quotation is new text of the act that is amended.
 */
quotes?: string[]
/**
 * What the columns of comparative tables are called, in small letters; the name may say more.
 */
comparative?: {
/**
 * What is in force.
 */
current: string[]
/**
 * What is proposed.
 */
proposed: string[]
/**
 * Why.
 */
reasons?: string[]
/**
 * Which provision.
 */
place?: string[]
/**
 * Words of a cell that say that there is no text, in small letters.
 */
none?: string[]
}
/**
 * Words that follow a term in quotation marks where it is defined: means, includes. In a list of definitions without numbers each then is a provision of its own (`unnumbered`), whether it stands on its own line or not.
 */
terms?: string[]
/**
 * How words that close a list, and belong to all its points, are told from the last point when they stand in its line.
 */
closing?: {
language: string
/**
 * For languages whose predicate comes last: endings (or whole words) that are one grammatical form. Points of one list end in one form; what follows it in the last point is the predicate.
 */
forms?: string[][]
/**
 * Endings (or whole words) in which a predicate ends. Without a list of points that end so, there is nothing to close.
 */
finite?: string[]
/**
 * Words that belong to the verb after them, so that no point ends with them.
 */
compounds?: string[]
/**
 * Words for "in the cases": after the form of the points they open the main clause, however long it is.
 */
conditions?: string[]
/**
 * For languages whose predicate comes first: words that, after a comma in the last point, close a list whose lead-in has no predicate.
 */
cues?: string[]
/**
 * Words with which a lead-in begins that is a condition only.
 */
conditional?: string[]
/**
 * Words with which the main clause after a condition begins.
 */
subjects?: string[]
/**
 * Words after which the point still goes on: өзге, басқа.
 */
continues?: string[]
/**
 * Words that are a predicate too, where no relative clause holds them.
 */
copulas?: string[]
/**
 * Words that begin a relative clause: what follows in the lead-in is no predicate of the sentence.
 */
relatives?: string[]
/**
 * Words after a comma that go on with the last point, where the verb of a modal word in the lead-in is looked for.
 */
links?: string[]
/**
 * Other words that are a predicate of a lead-in, but open no main clause.
 */
statements?: string[]
}[]
}
export interface Level {
/**
 * Akoma Ntoso's word for the level.
 */
kind: string
/**
 * Akoma Ntoso's eId prefix: art, para, point.
 */
prefix: string
/**
 * @minItems 1
 * 
 * Items: How a line of this level begins: words, capital letters or not, with {arabic} (`41-1`, `12A`), {roman}, {small-roman}, {upper}, {lower} (a letter), {double-upper}, {double-lower} (a letter twice: `aa`, `bb`), {ordinal} (a word of `ordinals`) or {number} (arabic, roman or ordinal) for its number, `[.]` for a sign that may be missing, then {heading} for a heading on the same line, {text} for its own words, or nothing when the line ends there.
 */
forms: string[]
/**
 * Groups articles and has no words of its own; roman and spelled numbers become arabic in its eId.
 */
container?: boolean
/**
 * The unit that is numbered through the act: article or section. Exactly one level has it, or one for each `within`.
 */
basic?: boolean
/**
 * Items of one sentence (points), not sentences of their own (numbered paragraphs).
 */
list?: boolean
/**
 * May also begin inside a line, in sequence.
 */
inline?: boolean
/**
 * A plain number may also begin inside a line where at least three follow one another from 1, each after the end of a point: a schedule's list in one line.
 */
runs?: boolean
/**
 * Where its heading stands: on the line of the number, on the next, on either, or on any of both and the line above. Default: none.
 */
heading?: ("same-line" | "next-line" | "either" | "any" | "none")
/**
 * Only there.
 */
within?: ("preamble" | "annex" | "body")
}
