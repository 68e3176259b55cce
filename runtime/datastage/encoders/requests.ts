import { type Entry, isEntry } from "../columns/property.js";
import type { DocumentValue } from "../document/types.js";
import type { Encoder } from "./encoder.js";
import { expressionOf, type Shape, shaped, shapedItems } from "./shape.js";

type Part = Record<string, DocumentValue>;

interface Requests {
  /** The parameter that holds the list. */
  readonly in: string;
  /** The parts of a request. */
  readonly parts: {
    readonly authentication: Shape;
    readonly request: Shape;
    readonly body: Shape;
    readonly form: Shape;
    readonly urlencoded: Shape;
    readonly response: Shape;
    readonly settings: Shape;
    readonly control: Shape;
  };
}

/** The requests that a node sends, each with its number. */
export const requests: Encoder<Requests> = ({ parameters }, { in: parameter, parts }) => {
  const list = parameters[parameter];
  if (!Array.isArray(list)) return;
  parameters[parameter] = (list as DocumentValue[]).map((request, id) => {
    if (!isEntry(request)) return request;
    // One that is read from a document stands as it does there.
    const written = "endpoint" in request ? request : requestOf(request, parts);
    return { ...written, id, label: `Request ${id}` };
  });
};

function requestOf(request: Entry, parts: Requests["parts"]): Part {
  const part = (name: string) => (isEntry(request[name]) ? request[name] : {});
  const { inherit = false, ...authentication } = partOf(
    part("authentication"),
    parts.authentication,
  );
  return {
    endpoint: endpointOf(request),
    authentication: { inherit, body: authentication },
    request: sentOf(part("request"), parts),
    response: responseOf(part("response"), parts.response),
    settings: settingsOf(part("settings"), parts.settings),
    control: partOf(part("control"), parts.control),
  };
}

function partOf(value: Entry, shape: Shape): Part {
  return shaped(value, shape) as Part;
}

function endpointOf({ method = "GET", url, useExpressionUrl }: Entry): Part {
  return {
    method: method as string,
    url: useExpressionUrl
      ? { expression: (url ?? null) as DocumentValue }
      : expressionOf(url ?? "None", false),
    ...(useExpressionUrl ? { expression_endpoint_on: useExpressionUrl as boolean } : {}),
  };
}

function sentOf(sent: Entry, parts: Requests["parts"]): Part {
  const { body: given, additionalHeadersOn, ...others } = sent;
  const body = isEntry(given) ? given : {};
  return {
    ...partOf(others, parts.request),
    body: {
      content: {
        ...partOf(without(body, apart), parts.body),
        ...present({ data: dataOf(body, parts) }),
      },
      ...present({
        expression_filePath_on: body["useExpressionFilePath"],
        expression_text_on: body["useExpressionText"] || body["useExpressionData"],
        additional_headers_on: additionalHeadersOn || undefined,
      }),
    },
  };
}

/** What doesn't stand beside the other properties of a body. */
const apart: readonly string[] = [
  "formData",
  "formUrlencodedData",
  "filePath",
  "useExpressionFilePath",
  "useExpressionText",
  "useExpressionData",
];

function without(values: Entry, keys: readonly string[]): Entry {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));
}

/** What a request sends: an expression, or the fields of a form. */
function dataOf(body: Entry, { form, urlencoded }: Requests["parts"]): DocumentValue {
  const { type = "NONE", source, filePath, rawText, binaryData } = body;
  const file = () => sourceOf(filePath, body["useExpressionFilePath"]);
  switch (type) {
    case "NONE":
      return { expression: "" };
    case "RAW":
      return source === "FILE" ? file() : sourceOf(rawText, body["useExpressionText"]);
    case "BINARY":
      return source === "DATA" ? sourceOf(binaryData, body["useExpressionData"]) : file();
    case "FORM_DATA":
      return numbered(shapedItems(body["formData"] ?? [], form));
    case "X_WWW_FORM_URLENCODED":
      return numbered(shapedItems(body["formUrlencodedData"] ?? [], urlencoded));
    default:
      return null;
  }
}

function sourceOf(value: unknown, isExpression: unknown): DocumentValue {
  return value === undefined || value === null
    ? { expression: "" }
    : expressionOf(value, Boolean(isExpression));
}

function numbered(items: DocumentValue): DocumentValue {
  return (items as DocumentValue[]).map((item, id) => ({ ...(item as Part), id }));
}

function responseOf(response: Entry, shape: Shape): Part {
  const { type = "TEXT", filePath, ...others } = response;
  const { inherit = false, ...body } = partOf(others, shape);
  const content: Part = { target: type as string };
  if (type === "FILE") {
    // Just the other way round than elsewhere: the vendor's SDK quotes what is said to be an expression.
    const path = filePath ?? "None";
    content["file_path"] = expressionOf(path, !others["useExpressionFilePath"]);
  }
  return { inherit, body: { ...body, ...(type === "TEXT" || type === "FILE" ? { content } : {}) } };
}

function settingsOf(settings: Entry, shape: Shape): Part {
  return {
    ...partOf(settings, shape),
    ...(settings["serverCertificate"] ? {} : { server_certificate: "" }),
    ...(settings["clientCertificate"] ? {} : { client_certificate: "" }),
  };
}

function present(values: Entry): Part {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as Part;
}
