import { frozenIdentity, isSpecanvilError, resolveSecrets, secret, type Workflow } from "specanvil";
import * as atlan from "specanvil/atlan";
import {
  type ArgumentDescriptor,
  argumentOf,
  type PackageDescriptor,
  WorkflowBuilder,
} from "specanvil/builder";

/** A line of the vendor-side oracle: vendor's names, vendor's coding of arguments. */
interface Line {
  readonly package: string;
  readonly ctor?: Readonly<Record<string, unknown>>;
  readonly calls?: readonly (readonly [name: string, args?: unknown])[];
  readonly id?: unknown;
  readonly mode?: "wire" | "fixture";
  readonly epoch?: number;
  readonly random?: number;
  readonly schedule?: unknown;
}

type Builder = { readonly [step: string]: (args?: unknown) => Builder } & {
  toWorkflow(identity: ReturnType<typeof frozenIdentity>): Workflow;
};

const defaultEpoch = 123456;
const defaultRandom = 123456789;

/**
 * Answers one line: what the generated builder sends for the vendor's chain, or the rule by which it refuses. Nothing
 * here knows a package: modules, steps and arguments are found by their names.
 */
export async function answer(text: string, packages: readonly string[]): Promise<string> {
  let id: unknown = null;
  try {
    const line = parseLine(text);
    id = line.id ?? null;
    return JSON.stringify({ id, ok: await payloadOf(line, packages) });
  } catch (error) {
    if (!isSpecanvilError(error) && !(error instanceof ConformError)) throw error;
    return JSON.stringify({ id, refused: { code: error.code, message: error.message } });
  }
}

/** A line that this door can't turn into a chain; its codes are no part of the library. */
class ConformError extends Error {
  readonly code: string;

  constructor(message: string, { code }: { readonly code: string }) {
    super(message);
    this.code = code;
  }
}

function parseLine(text: string): Line {
  try {
    const line = JSON.parse(text) as Line | null;
    if (typeof line === "object" && line !== null && typeof line.package === "string") return line;
  } catch {
    // Told below.
  }
  throw new ConformError("The line is no JSON object with a package.", { code: "CONFORM_INPUT" });
}

async function payloadOf(line: Line, packages: readonly string[]): Promise<unknown> {
  if (line.schedule !== undefined && line.schedule !== null) {
    throw new ConformError("Schedules are not built yet.", { code: "CONFORM_SCHEDULE" });
  }
  const start = await startOf(line.package, packages);
  let builder: Builder = start(line.ctor ?? {});
  const descriptor = WorkflowBuilder.describe(builder as unknown as WorkflowBuilder);
  for (const [name, args] of line.calls ?? []) {
    const step = camel(name);
    const known = Object.hasOwn(descriptor.steps, step) ? descriptor.steps[step] : undefined;
    const method = builder[step];
    if (known === undefined || method === undefined) {
      throw new ConformError(`${line.package} has no step ${step}().`, { code: "BUILDER_STEP" });
    }
    builder = method.call(builder, decodeArguments(args, known.args ?? {}));
  }
  const identity = frozenIdentity(line.epoch ?? defaultEpoch, line.random ?? defaultRandom);
  const payload = await resolveSecrets(builder.toWorkflow(identity).payload);
  return line.mode === "fixture" ? withoutNulls(payload) : payload;
}

/** `RelationalAssetsBuilder` → `relationalAssetsBuilder()` of the module relational-assets-builder. */
async function startOf(
  className: string,
  packages: readonly string[],
): Promise<(ctor: Readonly<Record<string, unknown>>) => Builder> {
  const wanted = className.replace(/^.*\./, "").toLowerCase();
  const name = packages.find((file) => file.replaceAll("-", "") === wanted);
  if (name === undefined) {
    throw new ConformError(`There is no builder for ${className}.`, { code: "CONFORM_PACKAGE" });
  }
  const module = (await import(`specanvil/atlan/packages/${name}`)) as Record<string, unknown>;
  const factory = module[camel(name)] as (options?: unknown) => Builder;
  return (ctor) => (Object.keys(ctor).length === 0 ? factory() : factory(camelKeys(ctor)));
}

type Arguments = NonNullable<PackageDescriptor["steps"][string]["args"]>;

function decodeArguments(given: unknown, known: Arguments): Record<string, unknown> | undefined {
  const names = Object.keys(known);
  const pairs: (readonly [string, unknown])[] = Array.isArray(given)
    ? given.map((value: unknown, index) => [names[index] ?? `argument ${index + 1}`, value])
    : Object.entries(given ?? {}).map(([name, value]) => [camel(name), value]);
  if (pairs.length === 0) return undefined;
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, decode(value, lookUp(known, name))]),
  );
}

function lookUp(known: Arguments, name: string): ArgumentDescriptor | undefined {
  const row = Object.hasOwn(known, name) ? known[name] : undefined;
  return row && argumentOf(row);
}

const constants = atlan as unknown as Readonly<
  Record<string, Readonly<Record<string, string>> | undefined>
>;

function decode(value: unknown, argument: ArgumentDescriptor | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, undefined));
  if (typeof value === "object" && value !== null) {
    const [entry] = Object.entries(value);
    if (entry !== undefined && Object.keys(value).length === 1) {
      const [kind, content] = entry as [string, unknown];
      if (kind === "$raw") return content;
      if (kind === "$enum") return constant(String(content), (name) => [name]);
      if (kind === "$field")
        return constant(String(content), (name) => [`${name || "Asset"}Field`, "AssetField"]);
    }
    return value;
  }
  if (typeof value !== "string" || argument === undefined) return value;
  const { type } = argument;
  if (type === "secret") return secret.value(value);
  if (typeof type === "object" && "enum" in type && !type.values.includes(value)) {
    return constants[type.enum]?.[value] ?? value;
  }
  return value;
}

/** `Table.ROW_COUNT` → the value of the constant, from the first of the generated enums that has it. */
function constant(reference: string, enums: (owner: string) => readonly string[]): unknown {
  const at = reference.lastIndexOf(".");
  const member = reference.slice(at + 1);
  const owners = enums(reference.slice(0, Math.max(at, 0)));
  const found = owners
    .map((owner) => constants[owner]?.[member])
    .find((value) => value !== undefined);
  if (found !== undefined) return found;
  throw new ConformError(`There is no constant ${reference}.`, { code: "CONFORM_CONSTANT" });
}

/** In camelCase, with a word of the vendor's spelled right. */
function camel(name: string): string {
  const spelled = name.replace("seperator", "separator");
  return spelled.replace(/[_-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function camelKeys(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [camel(key), value]));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}
