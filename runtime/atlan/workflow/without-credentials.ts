/** A document of Atlan's, less what may hold credentials: nobody promises that those in it are masked. */
export function withoutCredentials(document: object): Readonly<Record<string, unknown>> {
  const rest: Record<string, unknown> = { ...document };
  delete rest.payload;
  return rest;
}
