import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { resolveSecrets } from "specanvil";
import type { BatchFlow, FlowDocument } from "specanvil/datastage";
import { describe, expect, test } from "vitest";
import { canonical } from "./canonical.js";
import * as looks from "./samples/looks.js";
import * as plain from "./samples/plain.js";
import * as settings from "./samples/settings.js";

// The vendor's 17 sample flows as programs of this library. Their documents are goldens here, and equal the vendor's
// where ../shared has them.

const samples: Readonly<Record<string, () => BatchFlow>> = {
  s01_linear: plain.linear,
  s02_join: plain.join,
  s03_lookup: plain.lookup,
  s04_reject: plain.reject,
  s05_transformer: plain.transformer,
  s06_switch_filter: plain.switchAndFilter,
  s07_copy_funnel: plain.copyAndFunnel,
  s08_all_fields: settings.allFields,
  s09_parameters: settings.parameters,
  s10_local_subflow: settings.localSubflow,
  s11_shared_subflow: settings.sharedSubflow,
  s12_connections: settings.connections,
  s13_sort_agg_dedup: looks.sortAndSum,
  s14_chain50: plain.chain,
  s15_annotations: looks.annotations,
  s16_elt_rcp: looks.elt,
  s17_target_reject: looks.targetReject,
};

const folder = fileURLToPath(
  new URL("../../../shared/reference/datastage-flows/samples/", import.meta.url),
);

describe.each(Object.entries(samples))("%s", (name, build) => {
  test("makes the document that it made before", async () => {
    const golden = fileURLToPath(new URL(`documents/${name}.json`, import.meta.url));
    await expect(`${JSON.stringify(build().toDocument(), null, 2)}\n`).toMatchFileSnapshot(golden);
  });

  test("makes the same document twice, ids included", () => {
    const flow = build();
    expect(JSON.stringify(flow.toDocument())).toBe(JSON.stringify(flow.toDocument()));
  });

  test.skipIf(!existsSync(folder))(
    "equals the vendor's document, order of keys included",
    async () => {
      const text = readFileSync(path.join(folder, `${name}.json`), "utf8");
      const wanted = canonical(JSON.parse(text) as FlowDocument);
      const found = canonical(await resolveSecrets(build().toDocument()));
      expect(found).toEqual(wanted);
      // Subflows' nodes come in another order there, so that not the whole text is compared.
      if (!name.includes("subflow")) expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
    },
  );
});
