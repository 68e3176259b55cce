import { environment, fileSystem } from "../host.js";
import { Secret } from "../secret/secret.js";
import { InvalidRequestError } from "./errors.js";
import { record, text } from "../client/lenient.js";

/** A tenant by name. Both parts belong together: a key never goes to the address of another profile. */
export interface Profile {
  readonly baseUrl: string;
  readonly apiKey: string | Secret;
}

/**
 * The profile of this name: `ATLAN_<NAME>_BASE_URL` and `ATLAN_<NAME>_API_KEY` of the environment; else an entry of the
 * file of `ATLAN_PROFILES`, which is `~/.specanvil/profiles.json` by default.
 *
 * @throws InvalidRequestError `ATLAN_PROFILE`
 */
export function findProfile(name: string): Profile {
  if (typeof name !== "string" || !/^[a-z0-9][a-z0-9._-]{0,63}$/i.test(name)) {
    throw invalid(
      `${shown(name)} is no name of a profile.`,
      "Use up to 64 letters, digits, . _ - and begin with a letter or digit.",
    );
  }
  return fromEnvironment(name) ?? fromFile(name);
}

/** Not what is long: it may be a key, given by mistake. */
function shown(name: unknown): string {
  if (typeof name !== "string") return String(name);
  return name.length > 64 ? `A text of ${name.length} characters` : JSON.stringify(name);
}

/** The variables that a profile stands in. */
function variables(name: string): [url: string, key: string] {
  const prefix = `ATLAN_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  return [`${prefix}_BASE_URL`, `${prefix}_API_KEY`];
}

function fromEnvironment(name: string): Profile | undefined {
  const [url, key] = variables(name);
  const [baseUrl, apiKey] = [environment(url), environment(key)];
  if (!baseUrl && !apiKey) return undefined;
  if (baseUrl && apiKey) return { baseUrl, apiKey };
  throw invalid(
    `Of the profile ${name}, ${baseUrl ? key : url} is missing.`,
    `Set ${url} and ${key}.`,
  );
}

function fromFile(name: string): Profile {
  const path = profilesFile();
  const profiles = path === undefined ? undefined : readProfiles(path);
  if (path === undefined || profiles === undefined) {
    throw invalid(
      `There is no profile ${name}${path === undefined ? "" : `: neither in the environment nor a file ${path}`}.`,
      `Set ${variables(name).join(" and ")}, or write the file: see docs/client.md.`,
    );
  }
  if (!Object.hasOwn(profiles, name)) {
    const known = Object.keys(profiles).join(", ");
    throw invalid(`There is no profile ${name} in ${path}.`, `It has ${known || "none"}.`);
  }
  return toProfile(profiles[name], `The profile ${name} of ${path}`);
}

function profilesFile(): string | undefined {
  // A variable that is set to nothing counts as not set.
  const home = environment("HOME") || environment("USERPROFILE");
  return environment("ATLAN_PROFILES") || (home ? `${home}/.specanvil/profiles.json` : undefined);
}

/** Undefined when there is no such file. What is wrong with it is said without showing it: keys may stand in it. */
function readProfiles(path: string): Readonly<Record<string, unknown>> | undefined {
  let content: string | undefined;
  try {
    content = fileSystem()?.readFileSync(path, "utf8");
  } catch (error) {
    if (record(error)?.code !== "ENOENT") {
      throw invalid(`${path} can't be read: ${String(record(error)?.code)}.`, "Check its rights.");
    }
  }
  if (content === undefined) return undefined;
  let json: unknown;
  try {
    // Some editors begin a text with a byte order mark.
    json = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    // As below.
  }
  const profiles = record(json);
  if (profiles !== undefined) return profiles;
  throw invalid(
    `${path} is no JSON object.`,
    'Write { "name": { "baseUrl": "https://…", "apiKey": { "env": "…" } } }.',
  );
}

function toProfile(json: unknown, what: string): Profile {
  const { baseUrl, apiKey, ...others } = record(json) ?? {};
  const [unknown] = Object.keys(others);
  const key = toKey(apiKey);
  const address = text(baseUrl);
  if (address !== undefined && key !== undefined && unknown === undefined) {
    return { baseUrl: address, apiKey: key };
  }
  const hint =
    'It has a "baseUrl", and an "apiKey": a text, { "env": "NAME" } or { "file": "PATH" }.';
  if (unknown !== undefined) throw invalid(`${what} has a key that isn't known: ${unknown}.`, hint);
  throw invalid(`${what} has no ${address === undefined ? "baseUrl" : "apiKey"}.`, hint);
}

function toKey(json: unknown): string | Secret | undefined {
  const plain = text(json);
  if (plain !== undefined) return plain;
  const [source, ...others] = Object.entries(record(json) ?? {});
  const place = text(source?.[1]);
  if (place === undefined || others.length > 0) return undefined;
  if (source?.[0] === "env") return Secret.env(place);
  return source?.[0] === "file" ? Secret.file(place) : undefined;
}

function invalid(message: string, hint: string): InvalidRequestError {
  return new InvalidRequestError(message, { code: "ATLAN_PROFILE", hint });
}
