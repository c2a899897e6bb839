import { MAX_CHARACTERS, TOO_LONG } from "../bounds.ts";
import type { Paragraph } from "../office/assemble.ts";
import { ParagraphCounter } from "../office/paragraph-counter.ts";
import { symbol } from "../office/symbols.ts";
import { Unreadable } from "../office/unreadable.ts";
import { type Destination, destinationOf, SIGNS, SYMBOLS } from "./destinations.ts";
import { Fonts } from "./fonts.ts";
import { enter, type Group, setProperty, START } from "./group.ts";
import { Story } from "./story.ts";
import { Tokens } from "./tokens.ts";

/** What a file says. `cut`: it ends before its groups do. */
export interface Rtf {
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  readonly inserted: number;
  readonly deleted: number;
  readonly cut: boolean;
}

const DEEPEST = 10_000;
/** Bytes of text that are decoded at once, about. */
const LONGEST = 65_536;

/** Reads the words of an RTF file as Word shows them, tracked changes accepted. */
export function interpret(bytes: Uint8Array): Rtf {
  return new Interpreter(bytes).run();
}

class Interpreter {
  readonly #tokens: Tokens;
  readonly #fonts = new Fonts();
  readonly #paragraphs = new ParagraphCounter();
  readonly #groups: Group[] = [];
  readonly #stories: Story[];
  readonly #notes: Paragraph[] = [];
  #group: Group = { ...START };
  /** The group has just begun; `marked`: with `\*`. */
  #fresh: "no" | "yes" | "marked" = "no";
  #bytes: number[] = [];
  #skip = 0;
  #noteCount = 0;
  #letters = 0;
  #inserted = 0;
  #deleted = 0;

  constructor(bytes: Uint8Array) {
    this.#tokens = new Tokens(bytes);
    this.#stories = [new Story(this.#paragraphs)];
  }

  run(): Rtf {
    for (let kind = this.#tokens.next(); kind !== "end"; kind = this.#tokens.next()) {
      if (kind === "byte") {
        this.#byte();
        continue;
      }
      this.#flush();
      if (kind === "open") this.#open();
      else if (kind === "close") this.#close();
      else if (kind === "word") this.#word();
      else this.#symbol();
    }
    this.#flush();
    const cut = this.#groups.length > 0;
    while (this.#groups.length > 0) this.#close();
    this.#story.end();
    return { paragraphs: this.#story.paragraphs, notes: this.#notes, inserted: this.#inserted, deleted: this.#deleted, cut };
  }

  get #story(): Story {
    return this.#stories.at(-1) as Story;
  }

  #byte(): void {
    this.#fresh = "no";
    if (this.#skip > 0) this.#skip--;
    else this.#bytes.push(this.#tokens.byte);
    // A space is no part of a letter of two bytes.
    if (this.#bytes.length > LONGEST && this.#tokens.byte === 32) this.#flush();
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    this.#letters += this.#bytes.length;
    if (this.#letters > MAX_CHARACTERS) throw new Unreadable("too-large", TOO_LONG);
    const { mode, font } = this.#group;
    if (mode === "text" || mode === "number" || mode === "code") this.#write(this.#fonts.decode(this.#bytes, font));
    this.#bytes = [];
  }

  #write(words: string): void {
    const { mode, hidden, deleted, noise, field } = this.#group;
    if (mode === "code" && field.code.length < 200) field.code += words;
    if ((mode !== "text" && mode !== "number") || hidden || deleted) return;
    this.#story.write(mode === "number" ? words.replaceAll("\t", " ") : words, noise);
  }

  #open(): void {
    if (this.#groups.length >= DEEPEST) throw new Unreadable("too-deep", `The file has groups nested more than ${DEEPEST} deep, which no program writes; open it in Word and save it as .docx.`);
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, story: undefined };
    this.#fresh = "yes";
    this.#skip = 0;
  }

  #close(): void {
    const { story } = this.#group;
    if (story !== undefined) this.#endStory(story);
    this.#group = this.#groups.pop() ?? this.#group;
    this.#fresh = "no";
    this.#skip = 0;
  }

  #endStory(kind: "note" | "box"): void {
    this.#story.end();
    const story = this.#stories.pop() as Story;
    if (kind === "box") this.#story.addBox(story);
    else if (story.paragraphs.length > 0) {
      const label = `[${++this.#noteCount}] `;
      this.#notes.push(...story.paragraphs.map((each, at) => (at === 0 ? { ...each, text: `${label}${each.text.trimStart()}` } : each)));
    }
  }

  #symbol(): void {
    const { name } = this.#tokens;
    if (name === "*" && this.#fresh === "yes") {
      this.#fresh = "marked";
      return;
    }
    this.#fresh = "no";
    if (name === "\n" || name === "\r") this.#endParagraph();
    else if (this.#skip > 0) this.#skip--;
    else this.#write(SYMBOLS.get(name) ?? "");
  }

  #word(): void {
    const { name, value } = this.#tokens;
    const fresh = this.#fresh;
    this.#fresh = "no";
    if (this.#group.mode === "skip") return;
    if (this.#group.mode === "fonts") {
      this.#fonts.define(name, value);
      return;
    }
    const destination = fresh === "no" ? undefined : destinationOf(name, fresh === "marked");
    if (destination === undefined) this.#property(name, value);
    else this.#enter(destination);
  }

  #enter(destination: Destination): void {
    const entered = enter(this.#group, destination);
    if (entered.story !== undefined) {
      // The paragraph that the story hangs on begins before it.
      this.#story.write("", false);
      this.#stories.push(new Story(this.#paragraphs));
    }
    this.#group = entered;
  }

  #property(name: string, value: number | undefined): void {
    const group = this.#group;
    const sign = SIGNS.get(name);
    if (sign !== undefined) {
      if (this.#skip > 0) this.#skip--;
      else this.#write(sign);
      return;
    }
    this.#skip = 0;
    switch (name) {
      case "par":
      case "cell":
      case "nestcell":
        this.#endParagraph();
        return;
      case "sect":
      case "row":
      case "nestrow":
        if (group.mode === "text") this.#story.end();
        return;
      case "u":
        this.#write(symbol(String.fromCharCode((value ?? 0) & 0xffff)).replaceAll("\u00AD", ""));
        this.#skip = group.fallback;
        return;
      case "deleted":
        if (value !== 0 && !group.deleted) this.#deleted++;
        break;
      case "revised":
        if (value !== 0 && !group.inserted) this.#inserted++;
        break;
      default:
    }
    setProperty(group, this.#fonts, name, value);
  }

  /** The end of a paragraph; one that is hidden is not seen, one that is deleted joins the next paragraph. */
  #endParagraph(): void {
    const { mode, hidden, deleted } = this.#group;
    if (mode !== "text" || deleted || (hidden && this.#story.isEmpty)) return;
    this.#story.endParagraph();
  }
}
