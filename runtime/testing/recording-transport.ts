import type { Fetch, FetchAnswer } from "../http/fetch.js";

/** A request as it was sent, safe to snapshot: of headers that a user adds only the names, of a credential only its kind. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON of the body; undefined when there was none. */
  readonly body: unknown;
}

export interface CannedAnswer {
  /** 200 by default. */
  readonly status?: number | undefined;
  /** A text is sent as it is, anything else as JSON; empty by default. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Answers a request, or throws as a connection that breaks would. */
export type Answerer = (request: RecordedRequest) => CannedAnswer | Promise<CannedAnswer>;

/** A `fetch` that keeps what it was asked, in `requests`. */
export interface RecordingFetch extends Fetch {
  readonly requests: readonly RecordedRequest[];
}

/**
 * A transport for tests: give it to a client as `fetch`.
 *
 * @param answers one for each request in turn, or a function that answers them all; when a list is used up, 501
 */
export function recordingFetch(answers: readonly CannedAnswer[] | Answerer): RecordingFetch {
  const requests: RecordedRequest[] = [];
  const queue = typeof answers === "function" ? undefined : [...answers];
  const answer: Answerer =
    typeof answers === "function" ? answers : () => queue?.shift() ?? exhausted(answers.length);
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const request: RecordedRequest = {
      method,
      url,
      headers: withoutSecrets(headers),
      body: body === undefined ? undefined : withoutCredentials(JSON.parse(body) as unknown),
    };
    requests.push(request);
    return toAnswer(await answer(request));
  };
  return Object.assign(fetch, { requests });
}

/** A status that no client tries again after, so that a test fails at once and says why. */
function exhausted(count: number): CannedAnswer {
  return { status: 501, body: { message: `recordingFetch() was given ${count} answers only` } };
}

function toAnswer({ status = 200, body, headers = {} }: CannedAnswer): FetchAnswer {
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const named = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    status,
    headers: { get: (name) => named.get(name.toLowerCase()) ?? null },
    text: () => Promise.resolve(text),
  };
}

const mask = "[secret]";
/** What the client itself says with each request. Any other header may be a secret. */
const harmlessHeader =
  /^(?:accept|content-type|user-agent|x-atlan-(?:agent|agent-id|request-id))$/i;

function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      harmlessHeader.test(name) ? value : mask,
    ]),
  );
}

/** What says which credential it is. The rest is masked: no list of what is secret is complete. */
const harmless = new Set(["name", "authType", "connectorType", "connectorConfigName"]);

function withoutCredentials(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body.payload)) return body;
  return { ...body, payload: body.payload.map(maskCredential) };
}

function maskCredential(item: unknown): unknown {
  if (!isObject(item) || !isObject(item.body)) return mask;
  const fields = Object.entries(item.body).map(([name, value]): [string, unknown] => [
    name,
    harmless.has(name) ? value : maskTexts(value),
  ]);
  return { ...item, body: Object.fromEntries(fields) };
}

function maskTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskTexts);
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskTexts(item)]));
  }
  return typeof value === "string" ? mask : value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
