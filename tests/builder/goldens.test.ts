import { argumentOf } from "specanvil/builder";
import { frozenPayload, type PayloadSource } from "specanvil/testing";
import { describe, expect, test } from "vitest";
import {
  descriptorOf,
  sampleValue,
  shortestChain,
  takeAll,
  type Taken,
} from "../support/chains.js";
import { allPackages } from "../support/packages.js";

// What every step and every optional argument of every package sends, in one small file each. Made from the
// descriptors: a new definition gets its goldens by being there. `npx vitest run -u` accepts a change.

/** The part of a payload that steps write. */
function written(source: PayloadSource): string {
  const payload = frozenPayload(source);
  const [task] = payload.spec.templates[0].dag.tasks;
  const credential = payload.payload[0]?.body;
  return `${JSON.stringify({ parameters: task.arguments.parameters, credential }, null, 2)}\n`;
}

for (const { name, start } of await allPackages()) {
  describe(name, () => {
    const descriptor = descriptorOf(start());
    const folder = `../payloads/${name}`;

    test("the frame around the steps", async () => {
      const [step = ""] = Object.keys(descriptor.steps);
      const whole = frozenPayload(takeAll(start(), shortestChain(descriptor, step)));
      await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot(
        `${folder}/frame.json`,
      );
    });

    for (const [step, { args = {} }] of Object.entries(descriptor.steps)) {
      const chain = shortestChain(descriptor, step);
      const withArguments = (more: Readonly<Record<string, unknown>>): Taken[] =>
        chain.map(([taken, given]) =>
          taken === step ? [taken, { ...given, ...more }] : [taken, given],
        );

      test(step, async () => {
        const text = written(takeAll(start(), chain));
        await expect(text).toMatchFileSnapshot(`${folder}/${step}.json`);
      });

      for (const [name, row] of Object.entries(args)) {
        const argument = argumentOf(row);
        if (argument.default === undefined) continue;
        test(`${step}, ${name}`, async () => {
          const { only } = argument;
          const more = only === undefined ? {} : { [only.argument]: only.is };
          const chosen = withArguments({ ...more, [name]: sampleValue(name, argument) });
          const text = written(takeAll(start(), chosen));
          await expect(text).toMatchFileSnapshot(`${folder}/${step}.${name}.json`);
        });
      }
    }
  });
}
