import type { GetPath } from "../rest.js";

/** A list of those who can be admins, and how it names them. */
export interface AdminKind {
  /** What people call one of them. */
  readonly noun: string;
  /** Where a connection lists them. */
  readonly attribute: string;
  readonly path: Extract<GetPath, `/api/service/${"roles" | "users" | "v2/groups" | "apikeys"}`>;
  /** The field by which a connection names one. */
  readonly field: string;
  /** What precedes the field in a connection. */
  readonly prefix: string;
  /** Of several kinds in one list of a connection: whether a name is of this one. */
  readonly isFor: (name: string) => boolean;
  /** Another field, by which people know one. */
  readonly alias: string;
  /** Whether errors may show it: an address is nobody else's business. */
  readonly isShown: boolean;
  /** Where they aren't asked for by name: the filter for all of them, who are a few. */
  readonly whole?: string;
}

const tokenPrefix = "service-account-";

const user: AdminKind = {
  noun: "user",
  attribute: "adminUsers",
  path: "/api/service/users",
  field: "username",
  prefix: "",
  isFor: (name) => !name.startsWith(tokenPrefix),
  alias: "email",
  isShown: false,
};

/** A program's token acts as a user that no list of users holds. */
const token: AdminKind = {
  noun: "user",
  attribute: "adminUsers",
  path: "/api/service/apikeys",
  field: "clientId",
  prefix: tokenPrefix,
  isFor: (name) => name.startsWith(tokenPrefix),
  alias: "displayName",
  isShown: true,
};

const group: AdminKind = {
  noun: "group",
  attribute: "adminGroups",
  path: "/api/service/v2/groups",
  field: "name",
  prefix: "",
  isFor: () => true,
  alias: "alias",
  isShown: true,
};

const role: AdminKind = {
  noun: "role",
  attribute: "adminRoles",
  path: "/api/service/roles",
  field: "id",
  prefix: "",
  isFor: () => true,
  alias: "name",
  isShown: true,
  whole: '{"name":{"$ilike":"$%"}}',
};

/** In the order in which mistakes are told. */
export const adminKinds: readonly AdminKind[] = [user, token, role, group];
