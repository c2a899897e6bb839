import type { Completed } from "./commands.ts";

/** A script for bash 3.2 and later; zsh runs it through bashcompinit. Where nothing of ours is expected, files are offered. */
export function bashCompletion(commands: readonly Completed[]): string {
  const below = commands.flatMap(({ path, commands: names }) => names.map(({ name }) => `"${path} ${name}"`));
  const withValues = commands.flatMap(({ path, flags }) => flags.filter(({ takesValue }) => takesValue).map((flag) => ({ at: `"${path} ${flag.name}"`, ...flag })));
  const offers = commands.map(({ path, commands: names, words, flags }) =>
    `    "${path}") words="${[...names.map(({ name }) => name), ...words].join(" ")}"; flags="${flags.map(({ name }) => name).join(" ")}" ;;`);
  return `# Completion of charterlint for bash: source <(charterlint completion bash)
_charterlint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" path=charterlint words="" flags="" index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$path \${COMP_WORDS[index]}" in
      ${below.join("|")}) path="$path \${COMP_WORDS[index]}" ;;
    esac
  done
  case "$path \${COMP_WORDS[COMP_CWORD - 1]}" in
${withValues.filter(({ values }) => values.length > 0).map(({ at, values }) => `    ${at}) COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$cur")); return ;;`).join("\n")}
    ${withValues.filter(({ values }) => values.length === 0).map(({ at }) => at).join("|")}) return ;;
  esac
  case "$path" in
${offers.join("\n")}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;;
    *) [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
  esac
}
complete -o default -F _charterlint charterlint
`;
}
