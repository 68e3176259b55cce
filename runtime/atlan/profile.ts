import { profileNamed, type ProfileKind } from "../client/profile.js";
import type { Secret } from "../secret/secret.js";
import { InvalidRequestError } from "./errors.js";

/** A tenant by name. Both parts belong together: a key never goes to the address of another profile. */
export interface Profile {
  readonly baseUrl: string;
  readonly apiKey: string | Secret;
}

const kind: ProfileKind<keyof Profile> = {
  prefix: "ATLAN",
  fileName: "profiles.json",
  variables: { baseUrl: "BASE_URL", apiKey: "API_KEY" },
  secrets: ["apiKey"],
  required: ["baseUrl", "apiKey"],
  example: '{ "name": { "baseUrl": "https://…", "apiKey": { "env": "…" } } }',
  entry: 'It has a "baseUrl", and an "apiKey": a text, { "env": "NAME" } or { "file": "PATH" }.',
  page: "docs/client.md",
  invalid: (message, hint) => new InvalidRequestError(message, { code: "ATLAN_PROFILE", hint }),
};

/**
 * The profile of this name: `ATLAN_<NAME>_BASE_URL` and `ATLAN_<NAME>_API_KEY` of the environment; else an entry of the
 * file of `ATLAN_PROFILES`, which is `~/.specanvil/profiles.json` by default.
 *
 * @throws InvalidRequestError `ATLAN_PROFILE`
 */
export function findProfile(name: string): Profile {
  // What it requires is there.
  return profileNamed(name, kind) as Profile;
}
