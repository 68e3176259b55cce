import { isAtlanError } from "specanvil/atlan/client";
import { errorDocument } from "../error-text.js";
import { part } from "../part.js";
import { type Check, type Finding, warning, wrong } from "./finding.js";

/** Of a certificate that nobody here vouches for. */
const untrusted = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

const expired = new Set(["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"]);

/** What a call that failed says of the check that it is about. */
export function failureFinding(error: unknown): Finding {
  const { message, hint, status } = errorDocument(error);
  const found = (check: Check, mend: string | null): Finding => wrong(check, message, mend ?? hint);
  const codes = codesOf(error);
  const has = (known: ReadonlySet<string>): boolean => codes.some((code) => known.has(code));
  if (status === 407 || codes.includes("NODE_PROXY_FAILED")) {
    const mend = "Mend HTTPS_PROXY or HTTP_PROXY, or name the host of the tenant in NO_PROXY.";
    return found("proxy", mend);
  }
  if (has(untrusted)) {
    const mend =
      "Save the certificate of your organization's authority as PEM, and name that file in SSL_CERT_FILE.";
    return found("certificates", mend);
  }
  if (has(expired)) {
    return found("certificates", "Check this machine's clock; else the tenant has to renew it.");
  }
  if (status === 401 || status === 403 || codes.some((code) => code.startsWith("SECRET_"))) {
    return found("token", null);
  }
  if (isAtlanError(error) && error.code === "ATLAN_CONFIG") return found("token", null);
  if (status !== null && (status === 429 || status >= 500)) {
    return warning("base URL", message, "The tenant is there, but busy or down: try again later.");
  }
  return found(
    "base URL",
    "Check the address of your tenant, such as https://tenant.atlan.com, and whether a proxy is needed to reach it.",
  );
}

/** Those of the error and of its causes. */
function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; depth += 1) {
    codes.push(String(part(cause, "code")));
    cause = cause.cause;
  }
  return codes;
}
