// Generated from spec/datastage/groups/logins.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Secret, Value } from "specanvil/datastage/stage";

/** Who connects. */
export interface Logins {
  /** Password. */
  password?: Value<Secret>;
  /** Username. */
  username?: Value<string>;
}

/** Who connects. */
export const logins: Rows = { password: "m secret", username: "m string" };
