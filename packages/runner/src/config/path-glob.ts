/**
 * Whether a path with `/` between its parts fits a glob: `*` and `?` stand for any characters (one) but `/`, `**` for any folders, `{a,b}` for either; a glob without
 * a `/` is looked for in every folder.
 */
export function fitsGlob(path: string, glob: string): boolean {
  const plain = glob.replace(/^\.\//, "");
  return expressionOf(plain.includes("/") ? plain : `**/${plain}`).test(path);
}

const known = new Map<string, RegExp>();

function expressionOf(glob: string): RegExp {
  const before = known.get(glob);
  if (before) return before;
  let depth = 0;
  const source = glob.replace(/\*\*\/|\*\*|[*?{},]|[^*?{},]+/g, (part) => {
    switch (part) {
      case "**/": return "(?:[^/]+/)*";
      case "**": return ".*";
      case "*": return "[^/]*";
      case "?": return "[^/]";
      case "{": return depth++, "(?:";
      case "}": return depth > 0 ? (depth--, ")") : "\\}";
      case ",": return depth > 0 ? "|" : ",";
      default: return part.replace(/[.+^$()|[\]\\]/g, "\\$&");
    }
  });
  const made = new RegExp(`^${source}${")".repeat(depth)}$`, "su");
  known.set(glob, made);
  return made;
}
