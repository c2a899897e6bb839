import type { WaiverEntry } from "@charterlint/core";

const head = `# Objections that somebody answers for, until a date. \`charterlint waive\` adds to it and renews it.
waivers:
`;

/** What writing waivers into a file came to: its new text, and which entries were there already and were renewed. */
export interface WithWaivers {
  readonly text: string;
  readonly renewed: number;
}

/**
 * The text of a file of waivers with these entries more; one on the same rule and words is renewed where it stands. Comments, order and layout of what was there stay.
 * @param text a sound file of waivers; undefined for a new one
 * @param entries with \`file\` relative to the file of waivers
 */
export async function withWaivers(text: string | undefined, entries: readonly Omit<WaiverEntry, "at">[]): Promise<WithWaivers> {
  const { isMap, parseDocument, YAMLSeq } = await import("yaml");
  const document = parseDocument(text ?? head);
  // A list that is empty, or written in one line, is written one entry below the other from now on.
  const list = document.get("waivers");
  const rows = list instanceof YAMLSeq ? list : new YAMLSeq();
  if (rows !== list) document.set("waivers", rows);
  if (rows.items.length === 0) rows.flow = false;
  let renewed = 0;
  for (const entry of entries) {
    const same = rows.items.find((item) => isMap(item) && item.get("rule") === entry.rule && item.get("fingerprint") === entry.fingerprint);
    if (isMap(same)) {
      renewed++;
      for (const [key, value] of Object.entries(entry)) same.set(key, value);
    } else rows.add(document.createNode(entry));
  }
  return { text: document.toString({ lineWidth: 0 }), renewed };
}
