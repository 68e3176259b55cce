import { readFileSync } from "node:fs";
import path from "node:path";
import { type Identity, secret, type Workflow } from "specanvil";
import { root } from "../root.js";

/** Of the vendor's SDK as well: its names are these with underscores. */
export const chainsFile: string = path.join(root, "bench/packages/chains.json");

type Given = Readonly<Record<string, unknown>>;
type Call = readonly [step: string, given?: Given];

interface Builder {
  readonly [step: string]: (given?: Given) => Builder;
}

/** What builds and serializes the workflow of each package. */
export async function builders(identity?: Identity): Promise<ReadonlyMap<string, () => string>> {
  const chains = JSON.parse(readFileSync(chainsFile, "utf8")) as Record<
    string,
    readonly (Given | Call)[]
  >;
  // One of them is a remark about the file.
  const named = Object.entries(chains).filter(([name]) => name !== "//");
  const all = named.map(async ([name, chain]) => {
    const module = (await import(`specanvil/atlan/packages/${name}`)) as Builder;
    const function_ = camel(name);
    const [first, ...rest] = ready(chain) as readonly (Given | Call)[];
    const isStarted = first !== undefined && !Array.isArray(first);
    const calls = (isStarted ? rest : [first, ...rest]) as readonly Call[];
    const build = (): string => {
      let builder = module[function_]?.(isStarted ? (first as Given) : undefined) as Builder;
      for (const [step, given] of calls) builder = builder[step]?.(given) as Builder;
      const end = builder as unknown as { toWorkflow(identity?: Identity): Workflow };
      return JSON.stringify(end.toWorkflow(identity));
    };
    return [name, build] as const;
  });
  return new Map(await Promise.all(all));
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a user writes: secrets for `{ $secret: … }`, attributes for `{ $field: … }`. */
function ready(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ready);
  if (typeof value !== "object" || value === null) return value;
  if ("$secret" in value) return secret.value("bench");
  if ("$field" in value) return value.$field;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, ready(item)]));
}
