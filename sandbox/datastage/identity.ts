import { timingSafeEqual, createHash } from "node:crypto";
import { Content, Refusal, type Reply } from "../reply.js";
import type { HandlersOf, User } from "./exchange.js";

/** The platform's caller by what it authenticates with. */
export class Users {
  readonly #token: Buffer;

  constructor(token: string) {
    this.#token = digest(token);
  }

  /** @throws Refusal 401 */
  identify(authorization = ""): User {
    const [, scheme = "", code = ""] = /^(Bearer|ZenApiKey) +(\S+)$/i.exec(authorization) ?? [];
    const isZen = scheme.toLowerCase() === "zenapikey";
    const token = isZen ? (Buffer.from(code, "base64").toString().split(":")[1] ?? "") : code;
    if (token !== "" && timingSafeEqual(digest(token), this.#token)) return "owner";
    const message = token === "" ? "Send a token." : "The token is wrong or expired.";
    throw new Refusal(401, "unauthorized", message, { headers: { "www-authenticate": "Bearer" } });
  }
}

/** Of equal length, whatever the tokens are. */
function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** How long a token of the sandbox lasts, in s. */
const LIFE = 3600;

/** Keys and passwords become tokens: the token of the sandbox is the key and the password of its user as well. */
export const identityHandlers =
  (token: string, now: () => number): HandlersOf =>
  () => {
    const check = (given: unknown): void => {
      if (typeof given === "string" && timingSafeEqual(digest(given), digest(token))) return;
      throw new Refusal(400, "BXNIM0415E", "The key or password is wrong.");
    };
    return [
      [
        "exchangeApiKey",
        ({ body }) => {
          check((body as { readonly apikey: string }).apikey);
          const expiration = Math.floor(now() / 1000) + LIFE;
          return { access_token: token, token_type: "Bearer", expires_in: LIFE, expiration };
        },
      ],
      [
        "exchangeAwsApiKey",
        ({ body }) => {
          check((body as { readonly apikey: string }).apikey);
          return { token, expires_in: LIFE };
        },
      ],
      [
        "authorize",
        ({ body }) => {
          const { password, api_key } = body as { password?: string; api_key?: string };
          check(password ?? api_key);
          return { _messageCode_: "success", message: "success", token };
        },
      ],
    ];
  };

/** For the vendor's client, which asks for the names of the parameters of a list before it uses one. */
export const descriptionHandlers: HandlersOf = () => [
  [
    "describeProjects",
    () => described(["/v2/projects"], ["limit", "bookmark", "name", "match", "include"]),
  ],
  [
    "describeJobs",
    () =>
      new Content(
        "text/yaml",
        page([
          ["/v2/jobs", ["project_id", "asset_ref", "asset_ref_type", "limit", "next"].map(inline)],
          ["/v2/jobs/{job_id}/runs", ["project_id", "limit", "next", "states"].map(inline)],
        ]),
      ),
  ],
  [
    "describeConnections",
    () =>
      described(
        ["/v2/connections", "/v2/datasource_types", "/v2/connections/files"],
        ["limit", "offset", "entity.name"],
      ),
  ],
];

function described(paths: readonly string[], names: readonly string[]): Content {
  const parameters = names.map((name) => `    ${name}:\n      name: ${name}\n`).join("");
  const references = names.map((name) => `$ref: '#/components/parameters/${name}'`);
  const lists = page(paths.map((path) => [path, references]));
  return new Content("text/yaml", `${lists}components:\n  parameters:\n${parameters}`);
}

function inline(name: string): string {
  return `name: ${name}`;
}

function page(paths: readonly (readonly [path: string, parameters: readonly string[]])[]): string {
  const parts = paths.map(([path, parameters]) => {
    const lines = parameters.map((parameter) => `      - ${parameter}\n`).join("");
    return `  ${path}:\n    get:\n      parameters:\n${lines}`;
  });
  return `openapi: 3.0.0\npaths:\n${parts.join("")}`;
}

/** A refusal as the platform writes it. */
export function refusalOf({ reply, code, message, violations }: Refusal): Reply {
  const errors =
    violations.length === 0
      ? [{ code, message }]
      : violations.map((each) => ({
          code,
          message: `${each.location}: ${each.message}`,
          target: { type: each.rule, name: each.location },
        }));
  return { ...reply, body: { trace: "sandbox", errors } };
}
