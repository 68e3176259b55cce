import type { CallOptions } from "../../../client/call-options.js";
import type { Secret } from "../../../secret/secret.js";

export interface CreateConnectionOptions extends CallOptions {
  readonly name: string;
  readonly description?: string | undefined;
  /** The name of a kind, such as `postgresql`, or its id. */
  readonly datasourceType: string;
  /** Secrets as `secret.env("…")` and its like. */
  readonly properties?: Readonly<Record<string, string | number | boolean | Secret>> | undefined;
  /** Whether it has to be reachable; true by default, as in the vendor's client. */
  readonly test?: boolean | undefined;
}

export interface ConnectionChanges {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Those that are named change, null takes one away; all others stay as they are. Secrets as `secret.env("…")`. */
  readonly properties?:
    Readonly<Record<string, string | number | boolean | Secret | null>> | undefined;
}

export interface UpdateConnectionOptions extends CallOptions {
  /** Whether it has to be reachable with the changes; true by default, as in the vendor's client. */
  readonly test?: boolean | undefined;
}

export interface CopyConnectionOptions extends CallOptions {
  /** The project that gets the copy; the same one by default. */
  readonly project?: { readonly projectId: string } | undefined;
}
