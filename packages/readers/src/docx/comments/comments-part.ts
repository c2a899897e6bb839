import { escapeXml, type SourceComment } from "@charterlint/core";

/** The namespace of Word's own elements, in files of the usual kind and in strict ones. */
export type WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main" | "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** The next number that no comment of a part has. */
export function nextId(part: string | undefined): number {
  const used = [...(part ?? "").matchAll(/<(?:[^\s/>:]+:)?comment\s(?:[^>]*?\s)?(?:[^\s/>:]+:)?id\s*=\s*["'](\d+)["']/gu)].map(([, id]) => Number(id));
  return used.reduce((most, id) => Math.max(most, id), -1) + 1;
}

/** The part that holds comments, with more of them behind those it has; a new one where there is none. Numbers go up from `first`. */
export function withComments(part: string | undefined, comments: readonly SourceComment[], first: number, namespace: WordNamespace): string {
  if (part === undefined) {
    const root = "w:comments";
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns:w="${namespace}">${commentsOf(comments, first, "w:")}</${root}>`;
  }
  const [, name = "w:comments"] = /<((?:[^\s/>:]+:)?comments)[\s/>]/u.exec(part) ?? [];
  const added = commentsOf(comments, first, name.slice(0, -"comments".length));
  const end = part.lastIndexOf(`</${name}`);
  if (end >= 0) return part.slice(0, end) + added + part.slice(end);
  const slash = part.lastIndexOf("/>");
  return `${part.slice(0, slash)}>${added}</${name}>${part.slice(slash + 2)}`;
}

function commentsOf(comments: readonly SourceComment[], first: number, p: string): string {
  return comments.map(({ author, initials, date, paragraphs }, at) => {
    const attributes = `${p}id="${first + at}" ${p}author="${escapeXml(author)}" ${p}date="${escapeXml(date)}T00:00:00Z" ${p}initials="${escapeXml(initials)}"`;
    const mark = `<${p}r><${p}annotationRef/></${p}r>`;
    const inside = paragraphs.map((runs, index) => `<${p}p>${index === 0 ? mark : ""}${runs.map((run) => runOf(run, p)).join("")}</${p}p>`).join("");
    return `<${p}comment ${attributes}>${inside === "" ? `<${p}p>${mark}</${p}p>` : inside}</${p}comment>`;
  }).join("");
}

function runOf({ text, bold, italic }: SourceComment["paragraphs"][number][number], p: string): string {
  const style = `${bold === true ? `<${p}b/>` : ""}${italic === true ? `<${p}i/>` : ""}`;
  return `<${p}r>${style === "" ? "" : `<${p}rPr>${style}</${p}rPr>`}<${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}r>`;
}
