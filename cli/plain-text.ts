/** A text that no terminal takes for commands, wherever it comes from. Line breaks and the colours of {@link styled} stay. */
export function plainText(text: string): string {
  return text.replace(/(?!\n|\u001b\[\d{1,2}m)[\u0000-\u001f\u007f-\u009f]/g, " ");
}
