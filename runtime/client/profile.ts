import { environment, fileSystem } from "../host.js";
import { Secret } from "../secret/secret.js";
import type { Invalid } from "./client-checks.js";
import { record, text } from "./lenient.js";

/** What the profiles of a service hold, and where they stand. */
export interface ProfileKind<Field extends string> {
  /** Of its variables: `ATLAN`. */
  readonly prefix: string;
  /** The file in `~/.specanvil`. */
  readonly fileName: string;
  /** Its fields, each with the end of its variable's name. */
  readonly variables: Readonly<Record<Field, string>>;
  /** The fields that may be secrets, which stand elsewhere. */
  readonly secrets: readonly Field[];
  /** The fields that no profile can do without. */
  readonly required: readonly Field[];
  /** What a message shows of an entry: a file, and what its entry holds. */
  readonly example: string;
  readonly entry: string;
  /** The page that describes it. */
  readonly page: string;
  readonly invalid: Invalid;
}

type Profile<Field extends string> = Readonly<Partial<Record<Field, string | Secret>>>;

/**
 * The profile of this name: variables of the environment such as `ATLAN_<NAME>_BASE_URL`; else an entry of a file,
 * which a variable such as `ATLAN_PROFILES` names. It is taken whole: a key never goes to the address of another one.
 */
export function profileNamed<Field extends string>(
  name: string,
  kind: ProfileKind<Field>,
): Profile<Field> {
  if (typeof name !== "string" || !/^[a-z0-9][a-z0-9._-]{0,63}$/i.test(name)) {
    throw kind.invalid(
      `${shown(name)} is no name of a profile.`,
      "Use up to 64 letters, digits, . _ - and begin with a letter or digit.",
    );
  }
  return fromEnvironment(name, kind) ?? fromFile(name, kind);
}

/** Not what is long: it may be a key, given by mistake. */
function shown(name: unknown): string {
  if (typeof name !== "string") return String(name);
  return name.length > 64 ? `A text of ${name.length} characters` : JSON.stringify(name);
}

function fieldsOf<Field extends string>({ variables }: ProfileKind<Field>): Field[] {
  return Object.keys(variables) as Field[];
}

/** The variable that a field of a profile stands in. */
function variable<Field extends string>(
  name: string,
  field: Field,
  { prefix, variables }: ProfileKind<Field>,
): string {
  return `${prefix}_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}_${variables[field]}`;
}

function fromEnvironment<Field extends string>(
  name: string,
  kind: ProfileKind<Field>,
): Profile<Field> | undefined {
  const profile: Partial<Record<Field, string>> = {};
  for (const field of fieldsOf(kind)) {
    const value = environment(variable(name, field, kind));
    if (value) profile[field] = value;
  }
  if (Object.keys(profile).length === 0) return undefined;
  const missing = kind.required.find((field) => profile[field] === undefined);
  if (missing === undefined) return profile;
  const all = kind.required.map((field) => variable(name, field, kind)).join(" and ");
  throw kind.invalid(
    `Of the profile ${name}, ${variable(name, missing, kind)} is missing.`,
    `Set ${all}.`,
  );
}

function fromFile<Field extends string>(name: string, kind: ProfileKind<Field>): Profile<Field> {
  const path = profilesFile(kind);
  const profiles = path === undefined ? undefined : readProfiles(path, kind);
  if (path === undefined || profiles === undefined) {
    const some = kind.required.length > 0 ? kind.required : fieldsOf(kind).slice(0, 1);
    throw kind.invalid(
      `There is no profile ${name}${path === undefined ? "" : `: neither in the environment nor a file ${path}`}.`,
      `Set ${some.map((field) => variable(name, field, kind)).join(" and ")}, or write the file: see ${kind.page}.`,
    );
  }
  if (!Object.hasOwn(profiles, name)) {
    const known = Object.keys(profiles).join(", ");
    throw kind.invalid(`There is no profile ${name} in ${path}.`, `It has ${known || "none"}.`);
  }
  return toProfile(profiles[name], `The profile ${name} of ${path}`, kind);
}

function profilesFile({ prefix, fileName }: ProfileKind<string>): string | undefined {
  // A variable that is set to nothing counts as not set.
  const home = environment("HOME") || environment("USERPROFILE");
  const given = environment(`${prefix}_PROFILES`);
  return given || (home ? `${home}/.specanvil/${fileName}` : undefined);
}

/** Undefined when there is no such file. What is wrong with it is said without showing it: keys may stand in it. */
function readProfiles(
  path: string,
  { example, invalid }: ProfileKind<string>,
): Readonly<Record<string, unknown>> | undefined {
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
  throw invalid(`${path} is no JSON object.`, `Write ${example}.`);
}

function toProfile<Field extends string>(
  json: unknown,
  what: string,
  kind: ProfileKind<Field>,
): Profile<Field> {
  const { invalid, secrets, required, entry } = kind;
  const given = record(json) ?? {};
  const fields = fieldsOf(kind);
  const profile: Partial<Record<Field, string | Secret>> = {};
  for (const field of fields) {
    const value = secrets.includes(field) ? toSecret(given[field]) : text(given[field]);
    if (value !== undefined) profile[field] = value;
  }
  const unknown = Object.keys(given).find((key) => !fields.includes(key as Field));
  if (unknown !== undefined) {
    throw invalid(`${what} has a key that isn't known: ${unknown}.`, entry);
  }
  const missing =
    required.find((field) => profile[field] === undefined) ??
    fields.find((field) => field in given && profile[field] === undefined);
  if (missing === undefined) return profile;
  throw invalid(`${what} has no ${missing}.`, entry);
}

function toSecret(json: unknown): string | Secret | undefined {
  const plain = text(json);
  if (plain !== undefined) return plain;
  const [source, ...others] = Object.entries(record(json) ?? {});
  const place = text(source?.[1]);
  if (place === undefined || others.length > 0) return undefined;
  if (source?.[0] === "env") return Secret.env(place);
  return source?.[0] === "file" ? Secret.file(place) : undefined;
}
