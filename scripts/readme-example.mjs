// Writes what the program prints on an example into README.md, between its markers; CI fails when it has changed.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("..", import.meta.url);
const shown = 2;
const args = ["packages/cli/bin/charterlint.js", "check", "examples/online-platforms.en.txt", "--as-of", "2026-11-22", "--color", "never", "--fail-on", "never"];
const output = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });

/** The head of the report, its first points, and its last line. */
const lines = output.trimEnd().split("\n");
const points = lines.flatMap((line, index) => (/^ {0,2}\d+\. /.test(line) ? [index] : []));
const excerpt = [...lines.slice(0, points[shown] ?? lines.length), "  …", "", lines.at(-1)].join("\n");

const readme = new URL("README.md", root);
const text = readFileSync(readme, "utf8");
const block = `<!-- example:start -->\n\n    $ charterlint check examples/online-platforms.en.txt --as-of 2026-11-22\n\n${excerpt.replace(/^(?=.)/gm, "    ")}\n\n<!-- example:end -->`;
writeFileSync(readme, text.replace(/<!-- example:start -->[\s\S]*<!-- example:end -->/, () => block));
