import type { ErrorObject } from "ajv/dist/2020.js";

/** One place where a request or an answer differs from the API's document. Values are never part of it. */
export interface Violation {
  /** The rule of the document, such as `required`. */
  readonly rule: string;
  /** Where, such as `body $.spec.templates[0].name`. */
  readonly location: string;
  readonly message: string;
}

/** @param part what was checked: `body`, or a parameter by kind and name */
export function violation(part: string, error: ErrorObject): Violation {
  const { keyword, instancePath, message = "is not allowed", params } = error;
  const path = instancePath.split("/").slice(1).map(unescape);
  const property: unknown = params["additionalProperty"] ?? params["missingProperty"];
  if (typeof property === "string") path.push(property);
  const expected: unknown = params["allowedValues"] ?? params["allowedValue"];
  return {
    rule: keyword,
    location: part === "body" || path.length > 0 ? `${part} ${jsonPath(path)}` : part,
    message: `${sentence(keyword) ?? message}${expected === undefined ? "" : `: ${JSON.stringify(expected)}`}`,
  };
}

/** Where the property is part of the location, the validator's text would name it twice. */
function sentence(keyword: string): string | undefined {
  if (keyword === "required") return "is missing";
  return keyword === "additionalProperties" ? "is not known here" : undefined;
}

function unescape(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** `$.spec.templates[0]["odd key"]` */
function jsonPath(path: readonly string[]): string {
  const steps = path.map((key) => {
    if (/^\d+$/.test(key)) return `[${key}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return ["$", ...steps].join("");
}
