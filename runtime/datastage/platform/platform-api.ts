import { agent } from "../../client/agent.js";
import type { CallOptions, CallScope } from "../../client/call-options.js";
import { record } from "../../client/lenient.js";
import { type AnyInput, type CallPlan, ServiceCaller } from "../../client/service-caller.js";
import type { Clock } from "../../http/clock.js";
import { RawBody } from "../../http/raw-body.js";
import { type Read, readJson } from "../../http/read.js";
import type { PathFor, RouteInput } from "../rest.js";
import type { AskForToken, Authorization, Authorizer } from "./auth/authenticator.js";
import { kindOf, platformService } from "./error-kinds.js";
import { AuthenticationError, type DataIntegrationError } from "./errors.js";
import type { PlatformSettings } from "./platform-options.js";

/** What a call needs besides its input, and what it asks for where that isn't JSON. */
export interface PlatformPlan<T> extends CallPlan<T> {
  readonly accept?: string | undefined;
}

/** The routes of spec/datastage/api.openapi.yaml, typed by it: authorization, policy and errors included. */
export class PlatformApi {
  readonly #caller: ServiceCaller<DataIntegrationError>;
  readonly #authorizer: Authorizer;

  constructor(settings: PlatformSettings) {
    const { auth, deployment, clock } = settings;
    this.#caller = new ServiceCaller(settings, platformService, kindOf);
    const tokens = { ...settings, baseUrl: deployment.tokenUrl };
    const ask = askBy(new ServiceCaller(tokens, platformService, kindOf));
    this.#authorizer = auth.connect({ deployment, clock, ask });
  }

  get baseUrl(): string {
    return this.#caller.baseUrl;
  }

  get clock(): Clock {
    return this.#caller.clock;
  }

  begin(options: CallOptions = {}): CallScope {
    return this.#caller.begin(options);
  }

  /** What the platform's clock shows when ours shows `own`, in ms since 1970. */
  serverTime(own: number): number {
    return this.#caller.serverTime(own);
  }

  /**
   * Work of a call besides its own requests, no longer than the call may take.
   *
   * @param what names it in the error
   * @throws ApiConnectionError `DATASTAGE_DEADLINE`
   */
  within<T>(scope: CallScope, what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.#caller.within(scope, what, work);
  }

  get<Path extends PathFor<"get">, T>(
    path: Path,
    input: RouteInput<Path, "get">,
    read: Read<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#send("GET", path, input, { read, effect: "repeatable" }, scope);
  }

  post<Path extends PathFor<"post">, T>(
    path: Path,
    input: RouteInput<Path, "post">,
    plan: PlatformPlan<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#send("POST", path, input, plan, scope);
  }

  put<Path extends PathFor<"put">, T>(
    path: Path,
    input: RouteInput<Path, "put">,
    plan: PlatformPlan<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#send("PUT", path, input, plan, scope);
  }

  patch<Path extends PathFor<"patch">, T>(
    path: Path,
    input: RouteInput<Path, "patch">,
    plan: PlatformPlan<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#send("PATCH", path, input, plan, scope);
  }

  delete<Path extends PathFor<"delete">, T>(
    path: Path,
    input: RouteInput<Path, "delete">,
    read: Read<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#send("DELETE", path, input, { read, effect: "repeatable" }, scope);
  }

  async #send<T>(
    method: string,
    path: string,
    input: AnyInput,
    plan: PlatformPlan<T>,
    scope: CallScope,
  ): Promise<T> {
    let used: Authorization | undefined;
    const send = (): Promise<T> =>
      this.#caller.send(method, path, input, plan, scope, async () => {
        used = await this.#authorizer.authorize(scope.signal);
        const { header: authorization, revealed } = used;
        return { headers: headersOf(authorization, plan.accept), revealed };
      });
    try {
      return await send();
    } catch (error) {
      const isRefused = error instanceof AuthenticationError && error.status === 401;
      // A token that has expired in mid-run. What answers 401 has done nothing; a second one is final.
      if (!isRefused || used === undefined || !this.#authorizer.renew(used)) throw error;
      return send();
    }
  }
}

function headersOf(
  authorization: string | undefined,
  accept = "application/json",
): Record<string, string> {
  return {
    ...(authorization !== undefined && { authorization }),
    accept,
    "user-agent": agent,
    "x-requested-by": "specanvil",
  };
}

/** Requests for tokens carry no token; a key that is no key is a 400 there. */
function askBy(caller: ServiceCaller<DataIntegrationError>): AskForToken {
  return async (path, body) => {
    const isForm = path === "/identity/token";
    const form = new URLSearchParams(body).toString();
    const plan: CallPlan<object> = {
      read: readJson((json) => {
        const { access_token, token } = record(json) ?? {};
        return typeof (access_token ?? token) === "string" ? (json as object) : undefined;
      }),
      effect: "repeatable",
      raw: isForm ? new RawBody("application/x-www-form-urlencoded", form) : undefined,
      secrets: Object.entries(body).flatMap(([name, value]) =>
        name === "grant_type" || name === "username" ? [] : [value],
      ),
    };
    try {
      const headers = headersOf(undefined);
      return await caller.send("POST", path, { body }, plan, {}, () => ({ headers, revealed: [] }));
    } catch (error) {
      throw isRefusal(error) ? refusedKey(error) : error;
    }
  };
}

function isRefusal(error: unknown): error is DataIntegrationError {
  return error instanceof Error && "status" in error && error.status === 400;
}

function refusedKey(error: DataIntegrationError): AuthenticationError {
  const { status, method, path, requestId, attempts, vendorCode } = error;
  return new AuthenticationError("The platform gives no token for this key or password.", {
    code: "DATASTAGE_AUTHENTICATION",
    hint: "Check it: it is wrong, locked or expired.",
    ...{ status, method, path, requestId, attempts, vendorCode },
    cause: error,
  });
}
