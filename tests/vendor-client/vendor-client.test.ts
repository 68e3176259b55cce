import { expect, test } from "vitest";
import { checkVendorClient, whyNot } from "./vendor-client.js";

// Every operation of the vendor's own client against the sandbox. Needs a Python with it: ORACLE_PYTHON, else python3.

const reason = whyNot();

test.skipIf(reason !== undefined)(
  `the vendor's own client takes the sandbox for a tenant${reason === undefined ? "" : `: ${reason}`}`,
  async () => {
    const checks = await checkVendorClient();
    expect(checks.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(checks.length).toBeGreaterThan(84);
  },
);
