import { frozenIdentity, isSpecanvilError, resolveSecrets, secret, type Workflow } from "specanvil";
import * as atlan from "specanvil/atlan";
import {
  type ArgumentType,
  argumentOf,
  descriptorOf,
  type PackageDescriptor,
  secret as secretType,
} from "specanvil/builder";
import { OrderedJsonError, parseOrderedJson } from "./ordered-json.js";

/** An object of a line: its keys in their order. */
type OrderedObject = ReadonlyMap<string, unknown>;

/** A line of the vendor-side oracle: vendor's names, vendor's coding of arguments. */
interface Line {
  readonly package: string;
  readonly ctor?: OrderedObject;
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
    id = plain(line.id ?? null);
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
    const line = parseOrderedJson(text);
    if (line instanceof Map && typeof line.get("package") === "string") {
      return Object.fromEntries(line as OrderedObject) as unknown as Line;
    }
  } catch (error) {
    if (!(error instanceof OrderedJsonError)) throw error;
    throw new ConformError(error.message, { code: "CONFORM_INPUT" });
  }
  throw new ConformError("The line is no object with a package.", { code: "CONFORM_INPUT" });
}

async function payloadOf(line: Line, packages: readonly string[]): Promise<unknown> {
  const start = await startOf(line.package, packages);
  let builder: Builder = start(decodeArguments(line.ctor ?? new Map(), {}));
  const { steps = {} } = descriptorOf(start) ?? {};
  for (const [name, args] of line.calls ?? []) {
    const step = camel(name);
    const known = Object.hasOwn(steps, step) ? steps[step] : undefined;
    const method = builder[step];
    if (known === undefined || method === undefined) {
      throw new ConformError(`${line.package} has no step ${step}().`, { code: "BUILDER_STEP" });
    }
    builder = method.call(builder, decodeArguments(args, known.args ?? {}));
  }
  const identity = frozenIdentity(line.epoch ?? defaultEpoch, line.random ?? defaultRandom);
  const workflow = builder.toWorkflow(identity);
  const payload = line.schedule
    ? await sentOf(workflow, plain(line.schedule) as atlan.Schedule)
    : await resolveSecrets(workflow.payload);
  return line.mode === "fixture" ? withoutNulls(payload) : payload;
}

/** What a client sends of a workflow with a schedule. */
async function sentOf(workflow: Workflow, schedule: atlan.Schedule): Promise<unknown> {
  let sent = "{}";
  const fetch: atlan.Fetch = (_, { method, body = "{}" }) => {
    if (method === "POST") sent = body;
    const text = (): Promise<string> => Promise.resolve(body);
    return Promise.resolve({ status: 200, headers: new Headers(), text });
  };
  const tenant = { baseUrl: "http://tenant", apiKey: "none" };
  const client = new atlan.AtlanClient({ ...tenant, fetch, checkAdmins: false, onNotice() {} });
  await client.workflow.run(workflow, { schedule });
  return JSON.parse(sent);
}

/** `RelationalAssetsBuilder` → `relationalAssetsBuilder()` of the module relational-assets-builder. */
async function startOf(
  className: string,
  packages: readonly string[],
): Promise<(options?: unknown) => Builder> {
  const wanted = className.replace(/^.*\./, "").toLowerCase();
  const name = packages.find((file) => file.replaceAll("-", "") === wanted);
  if (name === undefined) {
    throw new ConformError(`There is no builder for ${className}.`, { code: "CONFORM_PACKAGE" });
  }
  const module = (await import(`specanvil/atlan/packages/${name}`)) as Record<string, unknown>;
  return module[camel(name)] as (options?: unknown) => Builder;
}

type Arguments = NonNullable<PackageDescriptor["steps"][string]["args"]>;

function decodeArguments(given: unknown, known: Arguments): Record<string, unknown> | undefined {
  const names = Object.keys(known);
  const pairs: (readonly [string, unknown])[] = Array.isArray(given)
    ? given.map((value: unknown, index) => [names[index] ?? `argument ${index + 1}`, value])
    : entriesOf(given).map(([name, value]) => [camel(name), value]);
  if (pairs.length === 0) return undefined;
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, decode(value, lookUp(known, name))]),
  );
}

function entriesOf(value: unknown): (readonly [string, unknown])[] {
  return value instanceof Map ? [...(value as OrderedObject)] : [];
}

function lookUp(known: Arguments, name: string): ArgumentType | undefined {
  const row = Object.hasOwn(known, name) ? known[name] : undefined;
  return row && argumentOf(row)[0];
}

const constants = atlan as unknown as Readonly<
  Record<string, Readonly<Record<string, string>> | undefined>
>;

function decode(value: unknown, type: ArgumentType | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, type?.of));
  if (value instanceof Map) {
    const [[kind, content] = [undefined, undefined], ...others] = entriesOf(value);
    if (others.length === 0) {
      if (kind === "$raw" || kind === "$pairs") return plain(content);
      if (kind === "$enum") return constant(String(content), (name) => [name]);
      if (kind === "$field")
        return constant(String(content), (name) => [`${name || "Asset"}Field`, "AssetField"]);
    }
    return type?.kinds ? variant(value as OrderedObject, type.kinds) : plain(value);
  }
  if (typeof value !== "string") return value;
  if (type === secretType) return secret.value(value);
  if (type?.enum !== undefined && type.values?.includes(value) === false) {
    return constants[type.enum]?.[value] ?? value;
  }
  return value;
}

type Variants = NonNullable<ArgumentType["kinds"]>;

/** `{ type, values }` → type and values side by side: values are named arguments, or all that the variant takes. */
function variant(item: OrderedObject, variants: Variants): Record<string, unknown> {
  const type = item.get("type");
  const args = variants[String(type)]?.args ?? {};
  const values = item.get("values");
  const [only, ...others] = Object.keys(args);
  return others.length > 0 || only === undefined
    ? { type, ...decodeArguments(values, args) }
    : { type, [only]: plain(values) };
}

/** What a user writes for an object: one of its own where that keeps names and their order, else a `Map`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  const pairs = entriesOf(value).map(([key, item]) => [key, plain(item)] as const);
  return pairs.some(([key]) => key === "__proto__" || /^\d+$/.test(key))
    ? new Map(pairs)
    : Object.fromEntries(pairs);
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

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}
