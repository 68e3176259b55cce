/** What no honest text contains, in any case and in any part of an encoded text. */
export const marker = "c4n4ry";

/**
 * Secrets for tests to use wherever they need one. What shows one of them anywhere outside the wire fails the test in
 * which it shows: see leaks.ts.
 */
export const canaries = {
  apiKey: `${marker}-api-key-1234567890`,
  /** With what JSON, URLs and HTML escape. */
  s3: `${marker}-s3/"quoted"\\+&\n`,
  plain: `${marker}-secret`,
  header: `${marker}-header`,
  proxyPassword: `${marker}-proxy-password`,
  env: `${marker}-env`,
  file: `${marker}-file`,
} as const;
