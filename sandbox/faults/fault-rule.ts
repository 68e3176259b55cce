import { Ajv2020 } from "ajv/dist/2020.js";
import { violation, type Violation } from "../contract/violation.js";

interface Target {
  /**
   * Which calls: operations of the API's document by id, or a method and a path such as `POST /api/service/runs/*`, in
   * which `*` is any text. All calls by default.
   */
  readonly calls?: readonly string[];
  /** How many calls it strikes; without it, every one until the rules change. */
  readonly times?: number;
  /** How likely it strikes a call; 1 by default. */
  readonly probability?: number;
  /** The same seed strikes the same of all calls, counted from the first. Without one, one is drawn, and shown. */
  readonly seed?: number;
  /**
   * Whether it strikes before the tenant acts (the default), or after. Apart from latency, what strikes before prevents
   * the act.
   */
  readonly when?: "before" | "after";
}

/** The answer is late. The tenant acts in any case. */
interface Latency {
  readonly effect: "latency";
  readonly milliseconds: number;
}

/** Another answer. */
interface Status {
  readonly effect: "status";
  readonly status: number;
  /** Seconds, or whatever else is to stand in the header Retry-After. */
  readonly retryAfter?: number | string;
  /** JSON as the tenant sends it (the default), a gateway's page, nothing, or JSON that breaks off. */
  readonly body?: "json" | "html" | "empty" | "cut";
}

/** The connection breaks without an answer. */
interface Drop {
  readonly effect: "drop";
}

/** No answer, for as long as the client waits. */
interface Stall {
  readonly effect: "stall";
}

/** Something that goes wrong with calls. */
export type FaultRule = Target & (Latency | Status | Drop | Stall);

/** Everything that goes wrong. */
export interface FaultSettings {
  /** Milliseconds that searches are behind; 0 by default. */
  readonly indexLag?: number;
  /** A call meets the first rule that strikes it, and no other. */
  readonly rules?: readonly FaultRule[];
}

const milliseconds = { type: "integer", minimum: 0, maximum: 86_400_000 };

const target = {
  calls: { type: "array", minItems: 1, items: { type: "string", maxLength: 200 } },
  times: { type: "integer", minimum: 1 },
  probability: { type: "number", minimum: 0, maximum: 1 },
  seed: { type: "integer" },
  when: { enum: ["before", "after"] },
};

const effects = [
  effect("latency", { milliseconds }, "milliseconds"),
  effect(
    "status",
    {
      status: { type: "integer", minimum: 200, maximum: 599 },
      retryAfter: { type: ["integer", "string"], minimum: 0, pattern: "^[ -~]{1,100}$" },
      body: { enum: ["json", "html", "empty", "cut"] },
    },
    "status",
  ),
  effect("drop"),
  effect("stall"),
];

const rule = {
  type: "object",
  required: ["effect"],
  properties: { effect: { enum: ["latency", "status", "drop", "stall"] } },
  discriminator: { propertyName: "effect" },
  oneOf: effects,
};

const settings = {
  type: "object",
  properties: { indexLag: milliseconds, rules: { type: "array", items: rule } },
  additionalProperties: false,
};

function effect(name: string, properties: object = {}, ...required: string[]): object {
  return {
    properties: { ...target, effect: { const: name }, ...properties },
    required: ["effect", ...required],
    dependentRequired: { seed: ["probability"] },
    additionalProperties: false,
  };
}

const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true, discriminator: true });

/** What is wrong with a value that should be a rule. */
export const checkRule = checker("rule", rule);

/** What is wrong with a value that should be settings. */
export const checkSettings = checker("faults", settings);

function checker(part: string, schema: object): (value: unknown) => readonly Violation[] {
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (
      (validate.errors ?? [])
        // What it would say of a wrong effect, the list of effects says better.
        .filter(({ keyword }) => keyword !== "discriminator")
        .map((error) => violation(part, error))
    );
  };
}
