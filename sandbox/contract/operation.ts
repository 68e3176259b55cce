import type { Call } from "../call.js";
import type { OpenApiDocument, Part } from "./openapi-document.js";
import type { Violation } from "./violation.js";

/** Checks a value against the schema at a place of the document. */
type Check = (part: string, value: unknown) => readonly Violation[];
export type CheckOf = (schema: Part) => Check;

export type Values = ReadonlyMap<string, string | number | boolean | readonly string[]>;

/** One method on one path: what it takes and what it answers. */
export interface Operation {
  readonly id: string;
  /** Query parameters in the types that the document gives them. */
  readonly query: (call: Call) => Values;
  readonly checkRequest: (call: Call, path: Values) => readonly Violation[];
  readonly checkReply: (status: number, body: unknown) => readonly Violation[];
}

interface Parameter {
  readonly place: string;
  readonly name: string;
  readonly required: boolean;
  readonly type: unknown;
  readonly check: Check;
}

/** @param shared the parameters of the path, which all its methods take */
export function operation(
  document: OpenApiDocument,
  part: Part,
  shared: Part,
  checkOf: CheckOf,
): Operation {
  const text = (parent: Part, key: string): string => String(document.child(parent, key).value);
  const parameters = [shared, document.child(part, "parameters")]
    .flatMap((list) => document.children(list))
    .map(([, parameter]): Parameter => {
      const schema = document.child(parameter, "schema");
      return {
        place: text(parameter, "in"),
        name: text(parameter, "name"),
        required: document.child(parameter, "required").value === true,
        type: document.child(schema, "type").value,
        check: checkOf(schema),
      };
    });
  const queryParameters = parameters.filter(({ place }) => place === "query");
  const body = jsonCheck(document, document.child(part, "requestBody"), checkOf);
  const replies = new Map(
    document
      .children(document.child(part, "responses"))
      .map(([status, reply]) => [status, jsonCheck(document, reply, checkOf)]),
  );

  const query = (call: Call): Values =>
    new Map(
      queryParameters.flatMap(({ name, type }) => {
        const values = call.query.getAll(name);
        const [value] = values;
        return value === undefined ? [] : [[name, type === "array" ? values : typed(value, type)]];
      }),
    );

  return {
    id: text(part, "operationId"),
    query,
    checkRequest(call, path) {
      const values = new Map([
        ["path", path],
        ["query", query(call)],
        ["header", new Map(Object.entries(call.headers).map(([k, v]) => [k, String(v)]))],
      ]);
      const found = parameters.flatMap(({ place, name, required, check }) => {
        const key = place === "header" ? name.toLowerCase() : name;
        const value = values.get(place)?.get(key);
        if (value !== undefined) return check(`${place} ${name}`, value);
        return required ? [fault("required", `${place} ${name}`, "is missing")] : [];
      });
      return [...found, ...checkNames(call.query, queryParameters), ...checkBody(call.body, body)];
    },
    checkReply(status, value) {
      const check = replies.get(String(status)) ?? replies.get("default");
      return check?.("body", value) ?? [fault("responses", "status", `${status} is not described`)];
    },
  };
}

function jsonCheck(document: OpenApiDocument, parent: Part, checkOf: CheckOf): Check | undefined {
  const media = document.child(document.child(parent, "content"), "application/json");
  const schema = document.child(media, "schema");
  return schema.value === undefined ? undefined : checkOf(schema);
}

function checkNames(query: URLSearchParams, known: readonly Parameter[]): readonly Violation[] {
  return [...new Set(query.keys())].flatMap((name) => {
    const at = `query ${name}`;
    const parameter = known.find((each) => each.name === name);
    if (parameter === undefined) return [fault("additionalProperties", at, "is not known here")];
    if (parameter.type === "array") return [];
    return query.getAll(name).length > 1 ? [fault("maxItems", at, "is given twice")] : [];
  });
}

function checkBody(body: unknown, check: Check | undefined): readonly Violation[] {
  if (check === undefined) {
    return body === undefined ? [] : [fault("requestBody", "body", "none is taken here")];
  }
  return body === undefined ? [fault("required", "body", "is missing")] : check("body", body);
}

/** A query value as the document's type, where it reads as one; else as it came, for the check to refuse. */
function typed(value: string, type: unknown): string | number | boolean {
  if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
  if (type === "integer" && /^-?\d{1,15}$/.test(value)) return Number(value);
  return value;
}

function fault(rule: string, location: string, message: string): Violation {
  return { rule, location, message };
}
