import type { CommandWords, OptionWords, Value } from "./words.js";

/** For bash from 3.2 on, with or without the package bash-completion. */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  return `${head}_specanvil() {
  local word=\${COMP_WORDS[COMP_CWORD]} last=\${COMP_WORDS[COMP_CWORD-1]} place=0
  # --option=value comes as three words.
  if [[ $word == "=" ]]; then word=""; elif [[ $last == "=" ]]; then last=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  if [[ $COMP_CWORD == 1 ]]; then _specanvil_offer "${names} --help --version"; return; fi
  case \${COMP_WORDS[1]} in
${commands.map(commandCase).join("\n")}
  esac
}

complete -F _specanvil specanvil
`;
}

const head = `# Completion of specanvil for bash, by: specanvil completion bash

_specanvil_offer() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$word"))
}

# $1: -f for files, -d for folders
_specanvil_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$word"))
}

# Which argument the word is; $1: the options that take a value, between spaces
_specanvil_count() {
  local index
  for ((index = 2; index < COMP_CWORD; index++)); do
    if [[ $1 == *" \${COMP_WORDS[index]} "* ]]; then
      ((index++))
      if [[ \${COMP_WORDS[index]} == "=" ]]; then ((index++)); fi
    elif [[ \${COMP_WORDS[index]} != -* ]]; then
      ((place++))
    fi
  done
}

`;

function commandCase({ name, options, values, isVariadic }: CommandWords): string {
  const taking = options.filter(({ value }) => value !== undefined);
  const places = values.map((value, index) => {
    const rest = isVariadic && index === values.length - 1;
    return `        ${rest ? "*" : index}) ${offer(value)} ;;`;
  });
  return [
    `    ${name})`,
    ...(taking.length === 0
      ? []
      : ["      case $last in", ...taking.map(optionCase), "      esac"]),
    `      if [[ $word == -* ]]; then _specanvil_offer "${options.map(({ long }) => long).join(" ")}"; return; fi`,
    ...(places.length === 0
      ? []
      : [
          `      _specanvil_count " ${taking.map(({ long }) => long).join(" ")} "`,
          "      case $place in",
          ...places,
          "      esac",
        ]),
    "      ;;",
  ].join("\n");
}

function optionCase({ long, value = "nothing" }: OptionWords): string {
  return `        ${long}) ${offer(value)}; return ;;`;
}

function offer(value: Value): string {
  if (value === "nothing") return ":";
  if (value === "file") return "_specanvil_files -f";
  if (value === "folder") return "_specanvil_files -d";
  return `_specanvil_offer "${value.choices.join(" ")}"`;
}
