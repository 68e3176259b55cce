/** The end of a help: how the command is called. */
export function examples(...calls: readonly string[]): string {
  return `\nExamples:\n${calls.map((call) => `  specanvil ${call}`).join("\n")}`;
}
