/** What is wrong with the name of a time zone; ends a sentence that begins with the name. */
export function timeZoneProblem(name: string): string | undefined {
  const problem = "is no time zone of the IANA's list, such as Europe/Paris or UTC";
  // Platforms take offsets too, and the schedules of Atlan don't.
  if (!/^[A-Za-z]/.test(name)) return problem;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    const isCased = timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
    return isCased ? undefined : `is written ${timeZone}`;
  } catch {
    return problem;
  }
}
