import { writeFileSync } from "node:fs";
import { join } from "node:path";

const constant = /^(export const (\w+)[^=\n]* = (?:\(\)[^=\n]* => )?)JSON\.parse\((".*")\);$/gm;

/**
 * A plugin of rolldown: data that src/generated/data.ts gives as string literals is written to files of JSON in `folder`, and read from there. To compile a
 * literal of two megabytes takes a start thrice the time that a file does.
 */
export function dataBesideCode(folder) {
  return {
    name: "data-beside-code",
    transform: {
      filter: { id: /\/src\/generated\/data\.ts$/ },
      handler(code, id) {
        const owner = id.split("/").at(-4);
        const read = code.replace(constant, (_all, head, name, literal) => {
          writeFileSync(join(folder, `${owner}-${name}.json`), JSON.parse(literal));
          return `${head}JSON.parse(readFileSync(new URL("./${owner}-${name}.json", import.meta.url), "utf8"));`;
        });
        return `import { readFileSync } from "node:fs";\n${read}`;
      },
    },
  };
}
