import type { Call } from "./call.js";
import type { Contract } from "./contract/contract.js";
import type { Values } from "./contract/operation.js";
import { Refusal, type Reply } from "./reply.js";

/** A request that fits the API's document, from somebody known. */
interface Exchange<Caller> {
  readonly caller: Caller;
  readonly path: Values;
  readonly query: Values;
  /** Of the shape that the document gives it. */
  readonly body: unknown;
}

/** Does the work of one operation and returns what its answer holds. */
export type Handler<Caller> = (exchange: Exchange<Caller>) => unknown;

interface ApiOptions<Caller> {
  readonly contract: Contract;
  /** By operation id. */
  readonly handlers: ReadonlyMap<string, Handler<Caller>>;
  /** @throws Refusal 401 */
  readonly identify: (authorization: string | undefined) => Caller;
  /** For operations that take callers who don't say who they are. */
  readonly anybody?: Caller;
  /** How this API writes a refusal; as Atlan does by default. */
  readonly refuse?: (refusal: Refusal) => Reply;
  /** Takes lines for whoever runs the sandbox. */
  readonly report: (line: string) => void;
}

/** How many faults of one request are named. */
const MOST_CAUSES = 20;

/** An API as its document describes it: every request is checked before its handler sees it, every answer after. */
export class Api<Caller> {
  readonly #options: ApiOptions<Caller>;

  constructor(options: ApiOptions<Caller>) {
    this.#options = options;
    const described = new Set(options.contract.operationIds);
    const handled = new Set(options.handlers.keys());
    const differ = [...described, ...handled].filter(
      (id) => !described.has(id) || !handled.has(id),
    );
    if (differ.length > 0) {
      throw new Error(`Described or handled, but not both: ${differ.join(", ")}.`);
    }
  }

  /** @throws Refusal where no operation is reached: 401, 404, 405 */
  answer(call: Call): Reply {
    const { contract, identify, report } = this.#options;
    const { operation, path } = contract.find(call.method, call.segments);
    const reply = this.#handle(call, operation.success, () => {
      const { anybody } = this.#options;
      const isOpen = !operation.isGuarded && anybody !== undefined;
      const caller = isOpen ? anybody : identify(call.headers.authorization);
      const violations = operation.checkRequest(call, path).slice(0, MOST_CAUSES);
      const [first] = violations;
      if (first !== undefined) {
        const message = `${first.location}: ${first.message}`;
        throw new Refusal(400, "REQUEST_INVALID", message, { violations });
      }
      const exchange = { caller, path, query: operation.query(call), body: call.body };
      return this.#options.handlers.get(operation.id)?.(exchange);
    });
    const violations = operation.checkReply(reply.status, reply.body);
    if (violations.length === 0) return reply;
    const faults = violations.map(({ location, message }) => `${location}: ${message}`);
    report(
      `sandbox: its answer to ${operation.id} (${reply.status}) breaks the API document: ${faults.join("; ")}`,
    );
    return this.#refuse(
      new Refusal(500, "REPLY_INVALID", "The answer breaks the API's document.", { violations }),
    );
  }

  #handle(call: Call, status: number, work: () => unknown): Reply {
    try {
      return { status, body: work() };
    } catch (error) {
      if (error instanceof Refusal) return this.#refuse(error);
      return failure(error, call, this.#options.report);
    }
  }

  #refuse(refusal: Refusal): Reply {
    return this.#options.refuse?.(refusal) ?? refusal.reply;
  }
}

/** Any error as an answer. What nobody foresaw is reported with its stack and shown to the client without. */
export function failure(
  error: unknown,
  { method, path }: Pick<Call, "method" | "path">,
  report: (line: string) => void,
): Reply {
  if (error instanceof Refusal) return error.reply;
  const stack = error instanceof Error ? error.stack : undefined;
  report(`sandbox: ${method} ${path} failed: ${stack ?? String(error)}`);
  return new Refusal(500, "INTERNAL", "The sandbox failed; its standard error says how.").reply;
}
