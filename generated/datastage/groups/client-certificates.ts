// Generated from spec/datastage/groups/client-certificates.yaml. Do not edit; run `specanvil generate`.
import type { Rows } from "specanvil/datastage/stage";

/** Input method. */
export const InputMethod = {
  enter_credentials_manually: "enter_credentials_manually",
  use_vault_secrets: "use_vault_secrets",
} as const;

/** Input method. */
export type InputMethod = (typeof InputMethod)[keyof typeof InputMethod];

/** How credentials are given. */
export const clientCertificates: Rows = {
  credentialsInputMethodSsl: ["m enum", InputMethod],
  inputMethod: ["m enum credentials_input_method", InputMethod],
};
