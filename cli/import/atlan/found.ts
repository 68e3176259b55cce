import { listAt, part, tasksOf } from "../../part.js";
import type { Parameter } from "./written.js";

/** What a payload is made of, as far as the names of its parts lead. */
export interface Found {
  readonly parameters: readonly Parameter[];
  readonly credential: Readonly<Record<string, unknown>> | undefined;
  readonly epoch: number;
  readonly guid: string;
}

/** What a payload is made of. */
export function foundIn(payload: unknown, epoch: number, guid: string): Found {
  const [task] = tasksOf(payload);
  const parameters = listAt(task, "arguments", "parameters").flatMap((each) => {
    const name = part(each, "name");
    return typeof name === "string" ? [{ name, value: part(each, "value") }] : [];
  });
  const [credential] = listAt(payload, "payload");
  const body = part(credential, "body");
  return {
    ...{ parameters, epoch, guid },
    credential: typeof body === "object" && body !== null ? { ...body } : undefined,
  };
}
