import type { FetchAnswer } from "../../runtime/http/fetch.js";
import { answer, broken } from "../http/call.js";

/** How the answer to a request that acts is lost or refused. `…Before`: nothing was done; `…After`: it was. */
export const mishaps = [
  "none",
  "refuse",
  "403",
  "429",
  "dropBefore",
  "dropAfter",
  "500Before",
  "500After",
  "503Before",
  "503After",
  "504Before",
  "504After",
  "stallBefore",
  "stallAfter",
  "htmlBefore",
  "htmlAfter",
  "emptyAfter",
  "cutAfter",
] as const;
export type Mishap = (typeof mishaps)[number];

/** Does what a request asks for, or doesn't, and answers, or doesn't. */
export async function suffer(
  mishap: Mishap,
  make: () => unknown,
  headers: Readonly<Record<string, string>>,
): Promise<FetchAnswer> {
  if (mishap === "refuse") throw broken("ECONNREFUSED");
  if (mishap === "403" || mishap === "429") return answer(Number(mishap), "", headers);
  const done = mishap.endsWith("Before") ? undefined : make();
  switch (mishap.replace(/Before|After/, "")) {
    case "none":
      return answer(200, JSON.stringify(done), headers);
    case "drop":
      throw broken("ECONNRESET");
    case "stall":
      return new Promise(() => {});
    case "html":
      return answer(200, "<!doctype html><title>Sign in</title>", headers);
    case "empty":
      return answer(200, "", headers);
    case "cut":
      return answer(200, JSON.stringify(done).slice(0, -5), headers);
    default:
      return answer(Number.parseInt(mishap, 10), "", headers);
  }
}
