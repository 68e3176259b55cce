import { once } from "node:events";
import { STATUS_CODES, type ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { JSON_TYPE, Refusal, send, sendText, type Reply } from "../reply.js";
import type { FaultRule } from "./fault-rule.js";

/**
 * Lets the tenant act on a call, and gives the client what the fault leaves of it.
 *
 * @param ended when the sandbox closes
 */
export async function deliver(
  fault: FaultRule,
  act: () => Reply,
  response: ServerResponse,
  ended: AbortSignal,
): Promise<void> {
  const done = fault.when === "after" ? act() : undefined;
  try {
    switch (fault.effect) {
      case "latency":
        await setTimeout(fault.milliseconds, undefined, { signal: ended });
        // Whether the client is still there or not: a slow tenant doesn't know.
        send(response, done ?? act());
        return;
      case "status":
        answer(fault, done, response);
        return;
      case "drop":
        response.destroy();
        return;
      case "stall":
        await once(response, "close", { signal: ended });
    }
  } catch (error) {
    if (!ended.aborted) throw error;
    // Nothing may happen any more.
    response.destroy();
  }
}

type Status = Extract<FaultRule, { effect: "status" }>;

function answer(
  { status, body = "json", retryAfter }: Status,
  done: Reply | undefined,
  response: ServerResponse,
): void {
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  if (body === "empty") {
    sendText(response, status, headers, "");
    return;
  }
  const title = `${status} ${STATUS_CODES[status] ?? "Unknown"}`;
  if (body === "html") {
    const page = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
    sendText(response, status, { ...headers, "content-type": "text/html; charset=utf-8" }, page);
    return;
  }
  const refusal = new Refusal(status, "FAULT", `The sandbox was asked to answer ${title}.`);
  // A status of success goes with what the tenant has to say of it.
  const json = JSON.stringify((status < 300 ? done : undefined)?.body ?? refusal.reply.body);
  const text = body === "cut" ? json.slice(0, json.length / 2) : json;
  sendText(response, status, { ...headers, ...JSON_TYPE }, text);
}
