import type { PointsFile } from "@charterlint/core";

const head = ` The points of a bill, for an opinion memo: charterlint check BILL --format memo-docx --points THIS_FILE.
 Leave a point out with keep: false; change their order by moving them; change any words; add recommendation, proposedText or note.
 findings bind a point to the bill: leave them as they are.`;

/** The text of a file of points that a lawyer edits. */
export async function pointsText(points: PointsFile["points"]): Promise<string> {
  const { Document } = await import("yaml");
  const document = new Document({ points: points.map(({ findings, ...rest }) => ({ ...rest, findings })) });
  document.commentBefore = head;
  return document.toString({ lineWidth: 0 });
}
