/** A document of Atlan's, less what may hold credentials: nobody promises that those in it are masked. */
export function withoutCredentials(document: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== "payload"));
}
