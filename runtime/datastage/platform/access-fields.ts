import type { PlatformAccess } from "./platform-access.js";

export type AccessField = keyof PlatformAccess;

/** What of the access is in the environment, each by the end of its variable's name. */
export const accessVariables: Readonly<Record<AccessField, string>> = {
  baseUrl: "BASE_URL",
  region: "REGION",
  apiKey: "API_KEY",
  bearerToken: "TOKEN",
  username: "USERNAME",
  password: "PASSWORD",
  zenApiKey: "ZEN_API_KEY",
};
