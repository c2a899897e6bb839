import type { Completed } from "./commands.ts";

/** A script for zsh, with what each command and flag does beside it. */
export function zshCompletion(commands: readonly Completed[]): string {
  const below = commands.flatMap(({ path, commands: names }) => names.map(({ name }) => quoted(`${path} ${name}`)));
  const cases = commands.map(({ path, commands: names, words, flags }) => {
    const values = flags.filter((flag) => flag.values.length > 0).map(({ name, values: of }) => `        ${name}) compadd -- ${of.join(" ")}; return ;;`);
    const files = flags.filter((flag) => flag.takesValue && flag.values.length === 0).map(({ name }) => name);
    return [
      `    ${quoted(path)})`,
      ...(values.length + files.length === 0 ? [] : ["      case $words[CURRENT-1] in", ...values, ...(files.length === 0 ? [] : [`        ${files.join("|")}) _files; return ;;`]), "      esac"]),
      `      offered=(${names.map(({ name, summary }) => described(name, summary)).join(" ")} ${words.map(quoted).join(" ")})`,
      `      flags=(${flags.map(({ name, description }) => described(name, description)).join(" ")}) ;;`,
    ].join("\n");
  });
  return `#compdef charterlint
# Completion of charterlint for zsh: source <(charterlint completion zsh), after compinit
_charterlint() {
  local path_=charterlint index
  local -a offered flags
  for ((index = 2; index < CURRENT; index++)); do
    case "$path_ $words[index]" in
      ${below.join("|")}) path_="$path_ $words[index]" ;;
    esac
  done
  case $path_ in
${cases.join("\n")}
  esac
  if [[ $words[CURRENT] == -* ]]; then _describe -o flag flags
  elif (( $#offered )); then _describe command offered
  else _files; fi
}
compdef _charterlint charterlint
`;
}

function described(name: string, description: string): string {
  return quoted(`${name}:${description.replaceAll(":", "\\:")}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
