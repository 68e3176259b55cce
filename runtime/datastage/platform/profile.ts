import { profileNamed } from "../../client/profile.js";
import { type AccessField, accessVariables } from "./access-fields.js";
import { InvalidRequestError } from "./errors.js";
import type { PlatformAccess } from "./platform-access.js";

/**
 * The platform of this name: `DATASTAGE_<NAME>_BASE_URL`, `DATASTAGE_<NAME>_API_KEY` and so on of the environment; else
 * an entry of the file of `DATASTAGE_PROFILES`, which is `~/.specanvil/datastage-profiles.json` by default.
 *
 * @throws InvalidRequestError `DATASTAGE_PROFILE`
 */
export function findProfile(name: string): PlatformAccess {
  const found: Readonly<Partial<Record<AccessField, unknown>>> = profileNamed<AccessField>(name, {
    prefix: "DATASTAGE",
    fileName: "datastage-profiles.json",
    variables: accessVariables,
    secrets: ["apiKey", "bearerToken", "password", "zenApiKey"],
    required: [],
    example: '{ "name": { "baseUrl": "https://…", "bearerToken": { "env": "…" } } }',
    entry: `It has some of ${Object.keys(accessVariables).join(", ")}; a secret is a text, { "env": "NAME" } or { "file": "PATH" }.`,
    page: "docs/platform.md",
    invalid: (message, hint) =>
      new InvalidRequestError(message, { code: "DATASTAGE_PROFILE", hint }),
  });
  // Only what may be secret is anything but a text.
  return found as PlatformAccess;
}
