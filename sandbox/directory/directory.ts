import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject } from "../json.js";

/** Who there is on a tenant, besides those that every sandbox has. */
export interface DirectoryOptions {
  readonly roles?: readonly { readonly name: string; readonly id?: string }[];
  readonly users?: readonly {
    readonly username: string;
    readonly email?: string;
    readonly firstName?: string;
    readonly lastName?: string;
  }[];
  readonly groups?: readonly {
    readonly name: string;
    /** What people see; the name by default. */
    readonly alias?: string;
  }[];
  readonly tokens?: readonly { readonly clientId: string; readonly displayName?: string }[];
}

/** A kind of record: whose list a route shows. */
export type DirectoryKind = keyof DirectoryOptions;

/** Those whom every sandbox knows. The first user and the token are its own callers. */
const SEEDS: Required<DirectoryOptions> = {
  roles: [{ name: "$admin" }, { name: "$guest" }, { name: "$member" }],
  users: [
    {
      username: "ada",
      email: "ada@example.com",
      firstName: "Ada",
      lastName: "Lovelace",
    },
    {
      username: "grace",
      email: "grace@example.com",
      firstName: "Grace",
      lastName: "Hopper",
    },
  ],
  groups: [{ name: "data_team", alias: "Data Team" }],
  tokens: [{ clientId: "apikey-sandbox", displayName: "Sandbox" }],
};

/** What tells a record from the others of its kind. */
const KEYS: Readonly<Record<DirectoryKind, string>> = {
  roles: "name",
  users: "username",
  groups: "name",
  tokens: "clientId",
};

const KINDS = Object.keys(KEYS) as DirectoryKind[];

/** The roles, users, groups and API tokens of a tenant, as its lists show them. */
export class Directory {
  readonly #records: ReadonlyMap<DirectoryKind, readonly JsonObject[]>;

  /** @throws Error for what isn't of the form of {@link DirectoryOptions}, or names somebody twice */
  constructor(options: DirectoryOptions = {}) {
    const fault = faultOf(options);
    if (fault !== undefined) throw new Error(`The directory ${fault}.`);
    this.#records = new Map(
      KINDS.map((kind) => [kind, [...SEEDS[kind], ...(options[kind] ?? [])].map(record(kind))]),
    );
    for (const [kind, records] of this.#records) {
      const keys = records.map((each) => keyOf(kind, each));
      const twice = keys.find((key, index) => keys.indexOf(key) < index);
      if (twice !== undefined) throw new Error(`The directory has ${twice} twice.`);
    }
  }

  records(kind: DirectoryKind): readonly JsonObject[] {
    return this.#records.get(kind) ?? [];
  }
}

/** @throws Error for a file that can't be read, or is no JSON; its form is the directory's to check */
export function readDirectory(file: string): DirectoryOptions {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as DirectoryOptions;
  } catch (cause) {
    throw new Error(`${file} can't be read as JSON: ${(cause as Error).message}.`, { cause });
  }
}

function record(kind: DirectoryKind): (given: object) => JsonObject {
  return (given) => ({
    id: guid(kind, keyOf(kind, given)),
    ...defaults(kind, given),
    ...given,
  });
}

function keyOf(kind: DirectoryKind, record: object): string {
  return (record as Record<string, string>)[KEYS[kind]] ?? "";
}

function defaults(kind: DirectoryKind, given: object): JsonObject {
  switch (kind) {
    case "roles":
      return { description: "", level: "workspace" };
    case "users":
      return { enabled: true, emailVerified: true, workspaceRole: "$member" };
    case "groups": {
      const { name, alias = name } = given as { name: string; alias?: string };
      return { alias, path: `/${name}`, userCount: 0, attributes: { alias: [alias] } };
    }
    case "tokens":
      return { displayName: "" };
  }
}

/** The same at each start: programs may hold the ids of roles. */
function guid(kind: DirectoryKind, key: string): string {
  const digits = createHash("sha256").update(`${kind} ${key}`).digest("hex");
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}

const text = { type: "string", minLength: 1 };

function list(required: string, optional: readonly string[]): object {
  return {
    type: "array",
    items: {
      type: "object",
      required: [required],
      properties: Object.fromEntries([required, ...optional].map((name) => [name, text])),
      additionalProperties: false,
    },
  };
}

const validate = new Ajv2020({ strict: true }).compile({
  type: "object",
  properties: {
    roles: list("name", ["id"]),
    users: list("username", ["email", "firstName", "lastName"]),
    groups: list("name", ["alias"]),
    tokens: list("clientId", ["displayName"]),
  },
  additionalProperties: false,
});

function faultOf(options: unknown): string | undefined {
  if (validate(options)) return undefined;
  const [error] = validate.errors ?? [];
  const property: unknown = error?.params["additionalProperty"];
  const place = error?.instancePath ? `at ${error.instancePath} ` : "";
  return `${place}${error?.message}${typeof property === "string" ? `: ${property}` : ""}`;
}
