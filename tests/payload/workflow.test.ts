import { frozenIdentity, systemIdentity } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { expect, test } from "vitest";

const builder = relationalAssetsBuilder().direct().assetsSemantics();

test("a payload that somebody changes is nobody else's", () => {
  const workflow = builder.toWorkflow();
  const { name } = workflow;
  const changed = workflow.payload as { metadata: { name: string } };
  changed.metadata.name = "evil";
  expect([workflow.name, workflow.payload.metadata.name, builder.toWorkflow().name]).toEqual([
    name,
    name,
    name,
  ]);
});

test("a workflow under another clock differs in its names only", () => {
  const workflow = builder.toWorkflow();
  const text = JSON.stringify(workflow.as(frozenIdentity(1700000000)));
  expect(text).toBe(JSON.stringify(workflow).replaceAll(/\d{10}/g, "1700000000"));
});

test("many workflows of one second have as many names, none of a second to come", () => {
  const now = Math.floor(Date.now() / 1000);
  const epochs = Array.from({ length: 20_000 }, () => systemIdentity.epoch());
  expect(new Set(epochs).size).toBe(epochs.length);
  expect(Math.max(...epochs)).toBeLessThanOrEqual(now + 60);
  for (const epoch of epochs) expect(String(epoch)).toMatch(/^\d{10}$/);
});

test.each([Number.NaN, 1.5, -1, Infinity])(
  "a frozen clock shows whole seconds, not %s",
  (epoch) => {
    expect(() => frozenIdentity(epoch)).toThrow("no whole number of seconds");
  },
);
