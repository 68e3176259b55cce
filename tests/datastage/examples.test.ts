import { fileURLToPath } from "node:url";
import type { BatchFlow, FlowDocument } from "specanvil/datastage";
import { readFlow } from "specanvil/datastage/read";
import { expect, test } from "vitest";
import { flow as orders } from "../../examples/orders-flow.js";
import { flow as people } from "../../examples/subflow-flow.js";
import { canonical } from "./canonical.js";

const flows: Readonly<Record<string, BatchFlow>> = {
  "orders-flow": orders,
  "subflow-flow": people,
};

test.each(Object.entries(flows))(
  "examples/%s.ts makes the document that it made before",
  async (name, flow) => {
    const golden = fileURLToPath(new URL(`documents/examples/${name}.json`, import.meta.url));
    const document = canonical(JSON.parse(JSON.stringify(flow)) as FlowDocument);
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(golden);
  },
);

test.each(Object.entries(flows))(
  "examples/%s.ts has no mistakes, and can be read again",
  (_, flow) => {
    expect(flow.validate()).toEqual([]);
    const text = JSON.stringify(flow);
    expect(JSON.stringify(readFlow(JSON.parse(text)))).toBe(text);
  },
);
