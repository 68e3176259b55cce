import type { Range, Stage } from "./descriptor.js";

const any: Range<number> = [0, Infinity];

/**
 * A kind of stage that nobody here knows, by what the engine calls it: links may be led to it and from it, and what its
 * node holds is said by `keep()`.
 *
 * @param kind - Default: `"execution"`, a stage that works on rows; `"binding"` reads or writes a file, `"connector"` through
 * a connection
 */
export function unlistedStage(
  op: string,
  kind: "execution" | "binding" | "connector" = "execution",
): Stage<object, number, number, number, number, never> {
  return {
    name: op,
    op,
    kind,
    links: { in: any, out: any, reference: any, reject: any },
    main: "p",
    properties: {},
  };
}
