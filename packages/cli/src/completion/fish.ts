import type { Completed } from "./commands.ts";

/** A script for fish, with what each command and flag does beside it. */
export function fishCompletion(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ path, commands: names, words, flags }) => {
    const at = `complete -c charterlint -n '__charterlint_at "${path}"'`;
    return [
      ...names.map(({ name, summary }) => `${at} -f -a ${name} -d ${quoted(summary)}`),
      ...(words.length > 0 ? [`${at} -f -a ${quoted(words.join(" "))}`] : []),
      ...flags.map(({ name, description, takesValue, values }) =>
        `${at} -l ${name.replace(/^--/, "")}${values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : takesValue ? " -r" : ""} -d ${quoted(description)}`),
    ];
  });
  const below = commands.flatMap(({ path, commands: names }) => names.map(({ name }) => `'${path} ${name}'`));
  return `# Completion of charterlint for fish: charterlint completion fish > ~/.config/fish/completions/charterlint.fish
function __charterlint_at
  set -l path charterlint
  for word in (commandline -opc)[2..]
    contains -- "$path $word" ${below.join(" ")}; and set path "$path $word"
  end
  test "$path" = "$argv[1]"
end
${lines.join("\n")}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
