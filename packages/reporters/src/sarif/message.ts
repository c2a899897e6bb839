/** A SARIF message. */
export interface Message {
  readonly text: string;
}

/** Words as a message that means only what it says: SARIF takes `[a](b)` for a link and `{0}` for a place to be filled. */
export function message(words: string): Message {
  const links = words.replace(/[[\]](?=[^[\]]*\]\(|\()/g, "\\$&");
  return { text: links.replace(/\{(\d+)\}/g, "{{$1}}") };
}
