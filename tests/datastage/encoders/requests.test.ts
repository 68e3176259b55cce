import { describe, expect, test } from "vitest";
import type { DocumentValue } from "../../../runtime/datastage/document/types.js";
import { requests } from "../../../runtime/datastage/encoders/index.js";
import { node } from "./node.js";

const inherit = { sameConfig: ["inherit", null, false] } as const;
const form = { key: ["key", null, ""], derivation: ["derivation", "expression", ""] } as const;
const parts = {
  authentication: { ...inherit, authenticationType: ["type", null, "NoAuth"] },
  request: { ...inherit, queryParameters: ["params", { items: form, ids: true }, []] },
  body: {
    type: ["type", null, "NONE"],
    encodingType: ["charset", null, "UTF-8"],
    source: ["source"],
    rawText: ["raw_text"],
    binaryData: ["binary_data"],
  },
  form,
  urlencoded: form,
  response: { ...inherit, useExpressionFilePath: ["expression_filePath_on"] },
  settings: {
    ...inherit,
    serverCertificate: [
      "server_cert",
      { shape: { certificate: ["certificate", { quoted: "expr" }] } },
    ],
  },
  control: inherit,
} as const;

function encoded(...list: readonly object[]): Record<string, DocumentValue>[] {
  const draft = node({}, [], [], { requests: list as never });
  requests(draft, { in: "requests", parts });
  return draft.parameters["requests"] as never;
}

const bodyOf = (body: object): unknown =>
  (encoded({ url: "u", request: { body } })[0]?.["request"] as { body: unknown }).body;

describe("requests", () => {
  test("have all parts, each as it is when nobody says more, and a number", () => {
    expect(
      encoded({ url: "https://x" }, { method: "POST", url: "a.url", useExpressionUrl: true }),
    ).toEqual([
      {
        endpoint: { method: "GET", url: { expression: "`https://x`" } },
        authentication: { inherit: false, body: { type: "NoAuth" } },
        request: {
          inherit: false,
          params: [],
          body: { content: { type: "NONE", charset: "UTF-8", data: { expression: "" } } },
        },
        response: { inherit: false, body: { content: { target: "TEXT" } } },
        settings: { inherit: false, server_certificate: "", client_certificate: "" },
        control: { inherit: false },
        id: 0,
        label: "Request 0",
      },
      expect.objectContaining({
        endpoint: { method: "POST", url: { expression: "a.url" }, expression_endpoint_on: true },
        id: 1,
        label: "Request 1",
      }),
    ]);
  });

  test("stay what they are where they are written as in a document, but for their numbers", () => {
    const written = { endpoint: { method: "GET" }, id: 7, odd: true };
    expect(encoded(written)).toEqual([{ ...written, id: 0, label: "Request 0" }]);
    const draft = node({}, [], [], { requests: "#P#", other: [1] });
    requests(draft, { in: "requests", parts });
    requests(draft, { in: "other", parts });
    expect(draft.parameters).toEqual({ requests: "#P#", other: [1] });
  });

  test("number what they send", () => {
    const [request] = encoded({
      url: "u",
      request: { queryParameters: [{ key: "k" }, { derivation: "x" }] },
    });
    expect(request?.["request"]).toMatchObject({
      params: [
        { key: "k", derivation: { expression: "" }, id: 0 },
        { key: "", derivation: { expression: "x" }, id: 1 },
      ],
    });
  });

  const file = { filePath: "/f" };
  const bodies: [string, object, object][] = [
    ["text", { type: "RAW", rawText: "t" }, { raw_text: "t", data: { expression: "`t`" } }],
    [
      "text that is an expression",
      { type: "RAW", rawText: "t", useExpressionText: true },
      { raw_text: "t", data: { expression: "t" } },
    ],
    ["no text", { type: "RAW" }, { data: { expression: "" } }],
    ["text, although there is a file", { type: "RAW", ...file }, { data: { expression: "" } }],
    [
      "text of a file",
      { type: "RAW", source: "FILE", ...file },
      { source: "FILE", data: { expression: "`/f`" } },
    ],
    ["a file", { type: "BINARY", ...file }, { data: { expression: "`/f`" } }],
    [
      "data",
      { type: "BINARY", source: "DATA", binaryData: "d" },
      { source: "DATA", binary_data: "d", data: { expression: "`d`" } },
    ],
    [
      "a form",
      { type: "FORM_DATA", formData: [{ key: "k" }] },
      { data: [{ key: "k", derivation: { expression: "" }, id: 0 }] },
    ],
    ["an empty form", { type: "X_WWW_FORM_URLENCODED" }, { data: [] }],
    ["what nobody knows", { type: "#P#" }, {}],
  ];
  test.each(bodies)("send %s", (_, body, want) => {
    expect(bodyOf(body)).toMatchObject({
      content: { type: (body as { type: string }).type, charset: "UTF-8", ...want },
    });
    const { content } = bodyOf(body) as { content: object };
    expect(Object.keys(content)).toEqual(["type", "charset", ...Object.keys(want)]);
  });

  test("say which texts are expressions", () => {
    const body = {
      type: "RAW",
      source: "FILE",
      ...file,
      useExpressionFilePath: true,
      useExpressionData: false,
    };
    expect(bodyOf(body)).toEqual({
      content: { type: "RAW", charset: "UTF-8", source: "FILE", data: { expression: "/f" } },
      expression_filePath_on: true,
      expression_text_on: false,
    });
  });

  test.each([
    [true, { additional_headers_on: true }],
    [false, {}],
  ])("say that there are more headers: %s", (additionalHeadersOn, want) => {
    const [request] = encoded({ url: "u", request: { additionalHeadersOn } });
    expect(request?.["request"]).toMatchObject({ body: want });
    expect(Object.keys((request?.["request"] as { body: object }).body)).toHaveLength(
      1 + Object.keys(want).length,
    );
  });

  test.each([
    [undefined, "/f"],
    [true, "`/f`"],
  ])("keep the answer in a file, quoted the other way round: %s", (useExpressionFilePath, want) => {
    const flag = useExpressionFilePath === undefined ? {} : { useExpressionFilePath };
    const [request] = encoded({ url: "u", response: { type: "FILE", filePath: "/f", ...flag } });
    expect(request?.["response"]).toMatchObject({
      body: { content: { target: "FILE", file_path: { expression: want } } },
    });
  });

  test("have certificates, or say that there are none", () => {
    const [request] = encoded({ url: "u", settings: { serverCertificate: { certificate: "c" } } });
    expect(request?.["settings"]).toEqual({
      inherit: false,
      server_cert: { certificate: { expression: "`c`" } },
      client_certificate: "",
    });
  });
});
