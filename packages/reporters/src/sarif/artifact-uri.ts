/** Base of relative URIs: the folder in which the program ran. */
export const sourceRoot = "SRCROOT";

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** Where a file is, as SARIF wants it: relative to the folder in which the program ran, but for an absolute path. Each part is percent-encoded. */
export function artifactLocation(file: string): ArtifactLocation {
  const path = file.includes("/") ? file : file.replaceAll("\\", "/");
  const drive = /^[A-Za-z]:(?=[/\\])/.exec(path)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${encode(path.slice(drive.length).replaceAll("\\", "/"))}` };
  if (path.startsWith("/")) return { uri: `file://${encode(path)}` };
  return { uri: encode(path.replace(/^(\.\/)+/, "")), uriBaseId: sourceRoot };
}

function encode(path: string): string {
  return path.split("/").map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"))).join("/");
}
