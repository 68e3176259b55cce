import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { byVendorCode } from "../../runtime/atlan/error-kinds.js";
import { errorFor } from "./error-for.js";

/** The ways in which a server writes a code. */
const spellings: readonly (readonly [string, (code: string) => object])[] = [
  ["errorCode", (code) => ({ errorCode: code, errorMessage: "no" })],
  ["code", (code) => ({ code, message: "no", causes: [{ errorType: "T", errorMessage: "m" }] })],
  ["status", (code) => ({ status: code, message: "no", causes: null })],
  ["code alone", (code) => ({ code })],
  ["an inner error", (code) => ({ error: { code, message: "no" } })],
];

const table: readonly (readonly [string, number, string])[] = [
  ["ATLAN-PYTHON-400-000", 400, "InvalidRequestError"],
  ["ATLAN-PYTHON-400-001", 400, "NotFoundError"],
  ["ATLAN-PYTHON-400-019", 400, "AtlanError"],
  ["ATLAN-PYTHON-400-036", 400, "AtlanError"],
  ["ATLAN-PYTHON-400-054", 400, "InvalidRequestError"],
  ["ATLAN-PYTHON-401-000", 401, "AuthenticationError"],
  ["ATLAN-PYTHON-403-000", 403, "PermissionError"],
  ["ATLAN-PYTHON-404-000", 404, "NotFoundError"],
  ["ATLAN-PYTHON-409-000", 409, "ConflictError"],
  ["ATLAN-PYTHON-429-000", 429, "RateLimitError"],
  ["ATLAN-PYTHON-500-000", 500, "AtlanError"],
  ["ATLAN-PYTHON-500-001", 500, "LogicError"],
  ["ATLAN-PYTHON-500-002", 500, "LogicError"],
  ["ATLAN-PYTHON-500-003", 500, "LogicError"],
  ["ATLAS-400-00-029", 400, "InvalidRequestError"],
  ["ATLAS-404-00-005", 404, "NotFoundError"],
  ["ATLAS-409-00-001", 409, "ConflictError"],
  ["ATLAS-500-00-001", 500, "AtlanError"],
  ["1003", 400, "InvalidRequestError"],
  ["workflow-not-found", 404, "NotFoundError"],
  ["constructor", 404, "NotFoundError"],
];

describe.each(table)("%s with status %d is a %s", (code, status, name) => {
  test.each(spellings)("in %s", async (_, body) => {
    const error = await errorFor({ status, body: body(code) });
    expect(error).toMatchObject({ name, status, vendorCode: code });
  });
});

test("every code with a class of its own is in this table", () => {
  const tested = table.map(([code]) => code);
  expect(tested).toEqual(expect.arrayContaining(Object.keys(byVendorCode)));
});

/** What our study of the vendor's SDK has found; not part of the repository. */
const facts = path.join(
  fileURLToPath(new URL("../..", import.meta.url)),
  "../shared/reference/atlan-client/facts/errors.json",
);

interface Fact {
  readonly id: string;
  readonly http_status: number;
  readonly class: string;
}

test.skipIf(!existsSync(facts))(
  "every code of the vendor's SDK that has a status is of its class (needs ../shared)",
  async () => {
    const { codes } = JSON.parse(readFileSync(facts, "utf8")) as { codes: readonly Fact[] };
    const coming = codes.filter(({ http_status }) => http_status > 0);
    expect(coming).toHaveLength(134);
    const got = await Promise.all(
      coming.flatMap(({ id, http_status: status }) =>
        spellings.map(async ([, body]) => {
          const { name, vendorCode } = await errorFor({ status, body: body(id) });
          return [vendorCode, name];
        }),
      ),
    );
    const want = coming.flatMap(({ id, class: name }) =>
      // The vendor's ApiError adds nothing to its base.
      spellings.map(() => [id, name === "ApiError" ? "AtlanError" : name]),
    );
    expect(got).toEqual(want);
  },
);
