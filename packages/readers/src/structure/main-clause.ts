import type { Closing } from "./closing.ts";

/**
 * Where the main clause begins in the words of a list's last point; undefined where they are the point's to the end.
 * @param isTold whether a point before it has a predicate.
 */
export type ListEnd = (last: string, isTold: () => boolean) => number | undefined;

/**
 * Tells where the last point of a list ends and the main clause of the whole sentence begins, as an offset in the last point's words: "A person
 * who— (a) …; (b) …, shall be guilty"; "Where— (a) …; and (b) …, the court may …"; "The Board may, if— (a) …; or (b) …, revoke it". Only for a
 * lead-in whose sentence has no predicate yet.
 */
export class MainClause {
  readonly #condition: RegExp;
  readonly #between: RegExp;
  readonly #predicate: RegExp;
  readonly #clause: RegExp;
  readonly #direct: RegExp;
  readonly #verb: RegExp;
  readonly #copula: RegExp;
  readonly #relative: RegExp;

  constructor({ cues, conditional, subjects, links, copulas = [], statements = [], relatives }: Closing) {
    const verb = words(cues), condition = words(conditional), subject = words(subjects);
    // "However, if the words are likely to—"
    this.#condition = new RegExp(`^(?:[^,]{1,100},\\s*)?${condition}`, "iu");
    // "The Board may, on its own motion, where—": the modal word waits for its verb.
    this.#between = new RegExp(`${verb}\\s*,(?:[^,]{1,60},)?\\s*${condition}[^,]*$`, "iu");
    // No words between two commas: "a tree, big or small, is ill".
    this.#predicate = new RegExp(`[,;]\\s*(?!${words(links)}|${words(copulas)}|${verb}|\\p{L}+ing(?!\\p{L})|[^,]{1,60},\\s*${words(copulas)})(?=\\p{Ll})`, "u");
    this.#clause = new RegExp(`[,;—–-]\\s*(?=${subject}\\s[^,;]{1,160}?(?:${verb}|${words(copulas)}))`, "gu");
    this.#direct = new RegExp(`[,;—–-]\\s*(?=(?:${subject}\\s(?:\\p{L}+\\s){0,2}?)?${verb})`, "u");
    this.#verb = new RegExp(verb, "iu");
    this.#copula = new RegExp(words([...copulas, ...statements]), "iu");
    this.#relative = new RegExp(words(relatives), "iu");
  }

  /** How lists after this lead-in end; it is looked at once, however many lists there are. */
  after(leadIn: string): ListEnd {
    const sentence = leadIn.slice(leadIn.lastIndexOf(".") + 1).trim();
    if (sentence === "") return () => undefined;
    if (this.#between.test(sentence)) return (last) => past(this.#predicate.exec(last));
    const conditional = this.#condition.test(leadIn.trimStart()), whole = this.#isWhole(sentence);
    return (last, isTold) => {
      const clause = conditional ? [...last.matchAll(this.#clause)].at(-1) : undefined;
      if (clause) return past(clause);
      // Points that all have a predicate are sentences of their own.
      return whole || isTold() ? undefined : past(this.#direct.exec(last));
    };
  }

  /** The point has a predicate of its own. */
  isIn(point: string): boolean {
    return this.#direct.test(point);
  }

  /** The words have a predicate: "Any person who is a driver and— (a) …" has none outside its relative clause. */
  #isWhole(sentence: string): boolean {
    if (this.#verb.test(sentence)) return true;
    const relative = sentence.search(this.#relative);
    return this.#copula.test(relative < 0 ? sentence : sentence.slice(0, relative));
  }
}

/** After the sign that separates the two. */
function past(match: RegExpExecArray | null | undefined): number | undefined {
  return match ? match.index + 1 : undefined;
}

function words(all: readonly string[] = []): string {
  return all.length === 0 ? "(?!)" : `(?<!\\p{L})(?:${all.join("|")})(?!\\p{L})`;
}
