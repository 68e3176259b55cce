import type { CommandWords, OptionWords, Value } from "./words.js";

/** For a folder of zsh's `$fpath`, or `source <(…)` after `compinit`. */
export function zshScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name, doc }) => `      ${quoted(`${name}:${doc}`)}`);
  return `#compdef specanvil
# Completion of specanvil for zsh, by: specanvil completion zsh

_specanvil() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${names.join("\n")}
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join("\n")}
  esac
}

if [[ $funcstack[1] == _specanvil ]]; then _specanvil "$@"; else compdef _specanvil specanvil; fi
`;
}

function commandCase({ name, options, values, isVariadic }: CommandWords): string {
  const places = values.map((value, index) => {
    const place = isVariadic && index === values.length - 1 ? "*" : String(index + 1);
    return quoted(`${place}:${typeof value === "string" ? value : "word"}:${action(value)}`);
  });
  const words = [...options.flatMap(optionWords), ...places];
  return `    ${name}) _arguments ${words.map((word) => `\\\n      ${word}`).join(" ")} ;;`;
}

function optionWords({ long, short, doc, value }: OptionWords): string[] {
  const text = doc.replace(/[[\]\\:]/g, "\\$&");
  const end = value === undefined ? "" : `:value:${action(value)}`;
  return [
    ...(short === undefined ? [] : [quoted(`${short}[${text}]${end}`)]),
    quoted(`${long}${value === undefined ? "" : "="}[${text}]${end}`),
  ];
}

function action(value: Value): string {
  if (value === "nothing") return " ";
  if (value === "file") return "_files";
  if (value === "folder") return "_files -/";
  return `(${value.choices.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
