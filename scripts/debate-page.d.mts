/** The page docs/debate.md, in Markdown, made from the shipped rules. */
export function debatePage(): string;
