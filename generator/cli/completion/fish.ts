import type { CommandWords, OptionWords, Value } from "./words.js";

/** For a file `specanvil.fish` among fish's completions. */
export function fishScript(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap((command) => {
    const { name, doc, options, values } = command;
    const [first = "nothing"] = values;
    return [
      `complete -c specanvil -n 'test (count (commandline -opc)) -eq 1' -a ${name} -d ${quoted(doc)}`,
      ...options.map((option) => `${within(name)} ${optionWords(option)}`),
      ...(first === "nothing" ? [] : [`${within(name)} ${offer(first)}`]),
    ];
  });
  return `# Completion of specanvil for fish, by: specanvil completion fish
complete -c specanvil -f
${lines.join("\n")}
`;
}

function within(name: string): string {
  return `complete -c specanvil -n 'test (count (commandline -opc)) -gt 1; and test (commandline -opc)[2] = ${name}'`;
}

function optionWords({ long, short, doc, value }: OptionWords): string {
  return [
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(value === undefined ? [] : [`-r ${offer(value)}`]),
    `-d ${quoted(doc)}`,
  ].join(" ");
}

function offer(value: Value): string {
  if (value === "nothing") return "-f";
  if (value === "file") return "-F";
  if (value === "folder") return "-f -a '(__fish_complete_directories (commandline -ct))'";
  return `-f -a ${quoted(value.choices.join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
