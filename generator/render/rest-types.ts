import openapiTS, { astToString } from "openapi-typescript";

/** The types of a REST API, from its OpenAPI document. */
export async function renderRestTypes(document: object, from: string): Promise<string> {
  const nodes = await openapiTS(document as Parameters<typeof openapiTS>[0], {
    alphabetize: false,
    silent: true,
  });
  return `// Generated from ${from}. Do not edit; run \`specanvil generate\`.\n\n${astToString(nodes)}`;
}
