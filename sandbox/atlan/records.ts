import { Ajv2020 } from "ajv/dist/2020.js";
import type { Json, JsonObject } from "../json.js";

/** How a run ends when nobody stops it. */
export type Outcome = "Succeeded" | "Failed" | "Error";

/** A workflow as it is kept. Its credentials are masked already. */
export interface WorkflowRecord {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly createdAt: number;
  readonly labels: JsonObject;
  readonly annotations: JsonObject;
  readonly spec: JsonObject;
  readonly payload: readonly Json[];
  readonly owner?: string;
  /** What an update brought besides: keys of the document, and of its metadata. */
  readonly more?: JsonObject;
  readonly moreMetadata?: JsonObject;
}

/** A run as it is kept. Where it stands is not: that follows from the clock. */
export interface RunRecord {
  readonly name: string;
  readonly workflow: string;
  readonly namespace: string;
  readonly uid: string;
  readonly creator: string;
  readonly createdAt: number;
  readonly duration: number;
  readonly outcome: Outcome;
  readonly stoppedAt?: number;
}

/** What one request changed; all of it or nothing. */
export interface Change {
  readonly workflows?: readonly WorkflowRecord[];
  readonly runs?: readonly RunRecord[];
  readonly archived?: readonly string[];
}

const text = { type: "string" };
const number = { type: "number" };

const schema = {
  type: "object",
  properties: {
    workflows: {
      type: "array",
      items: closed(
        {
          name: text,
          namespace: text,
          uid: text,
          createdAt: number,
          labels: { type: "object" },
          annotations: { type: "object" },
          spec: { type: "object" },
          payload: { type: "array" },
        },
        { owner: text, more: { type: "object" }, moreMetadata: { type: "object" } },
      ),
    },
    runs: {
      type: "array",
      items: closed(
        {
          name: text,
          workflow: text,
          namespace: text,
          uid: text,
          creator: text,
          createdAt: number,
          duration: number,
          outcome: { enum: ["Succeeded", "Failed", "Error"] },
        },
        { stoppedAt: number },
      ),
    },
    archived: { type: "array", items: text },
  },
  additionalProperties: false,
};

function closed(required: object, optional: object = {}): object {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

/** Whether a line of the journal is a change; somebody may have edited the file. */
export const isChange: (value: unknown) => value is Change = new Ajv2020({
  strict: true,
}).compile<Change>(schema);
