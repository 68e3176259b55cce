import { Ajv2020 } from "ajv/dist/2020.js";
import { Refusal } from "../reply.js";
import { operation, type CheckOf, type Operation, type Values } from "./operation.js";
import { OpenApiDocument } from "./openapi-document.js";
import { violation } from "./violation.js";

const METHODS = ["get", "put", "post", "delete", "patch"];
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

interface Route {
  readonly template: readonly string[];
  readonly operations: ReadonlyMap<string, Operation>;
}

/** An OpenAPI document as something that routes requests and judges what goes in and out. */
export class Contract {
  readonly #routes: readonly Route[];

  constructor(file: string) {
    const document = new OpenApiDocument(file);
    const checkOf = checker(document);
    this.#routes = document
      .children(document.paths)
      .map(([template, path]) => {
        const shared = document.child(path, "parameters");
        const operations = document
          .children(path)
          .filter(([method]) => METHODS.includes(method))
          .map(
            ([method, part]) =>
              [method.toUpperCase(), operation(document, part, shared, checkOf)] as const,
          );
        return { template: template.split("/"), operations: new Map(operations) };
      })
      // A path that is spelled out goes before one with a name in it.
      .sort((a, b) => Number(a.template.some(isVariable)) - Number(b.template.some(isVariable)));
  }

  get operationIds(): readonly string[] {
    return this.#routes.flatMap(({ operations }) => [...operations.values()].map(({ id }) => id));
  }

  /** The operation that a request reaches, if it reaches one. */
  operationId(method: string, segments: readonly string[]): string | undefined {
    for (const { operations } of this.#matching(segments)) {
      const operation = operations.get(method);
      if (operation !== undefined) return operation.id;
    }
    return undefined;
  }

  /** @throws Refusal 404 or 405 */
  find(method: string, segments: readonly string[]): { operation: Operation; path: Values } {
    const allowed: string[] = [];
    for (const { operations, path } of this.#matching(segments)) {
      const operation = operations.get(method);
      if (operation !== undefined) return { operation, path };
      allowed.push(...operations.keys());
    }
    if (allowed.length === 0) {
      throw new Refusal(404, "ROUTE_UNKNOWN", "There is nothing at this path.");
    }
    throw new Refusal(405, "METHOD_NOT_ALLOWED", `This path takes ${allowed.join(", ")}.`, {
      headers: { allow: allowed.join(", ") },
    });
  }

  *#matching(segments: readonly string[]) {
    for (const { template, operations } of this.#routes) {
      const path = match(template, segments);
      if (path !== undefined) yield { operations, path };
    }
  }
}

function isVariable(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}

function match(template: readonly string[], segments: readonly string[]): Values | undefined {
  if (template.length !== segments.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    if (isVariable(expected) && segment !== "") values.set(expected.slice(1, -1), segment);
    else if (segment !== expected) return undefined;
  }
  return values;
}

/** Schemas are compiled in place, so that their references hold; in strict mode, so that a slip in the document shows. */
function checker(document: OpenApiDocument): CheckOf {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });
  ajv.addFormat("date-time", TIME);
  ajv.addVocabulary(Object.keys(document.root));
  ajv.addSchema(document.root, "api");
  return (schema) => {
    const validate = ajv.compile({ $ref: `api#${encodeURI(schema.pointer)}` });
    return (part, value) => {
      validate(value);
      return (validate.errors ?? []).map((error) => violation(part, error));
    };
  };
}
