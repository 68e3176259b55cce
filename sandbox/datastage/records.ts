import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject } from "../json.js";

/** What a platform keeps, each with contents of its own. */
export type Kind =
  "project" | "flow" | "subflow" | "parameterSet" | "connection" | "job" | "run" | "import";

/** Something that a platform keeps. Secrets are masked already. */
export interface Entity {
  readonly kind: Kind;
  readonly id: string;
  /** The project that it belongs to; that of a project is its own. */
  readonly project: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: number;
  readonly content: JsonObject;
}

/** What one request changed; all of it or nothing. */
export interface Change {
  readonly put?: readonly Entity[];
  /** The ids of what is gone. */
  readonly gone?: readonly string[];
}

const text = { type: "string" };

/** Whether a line of the journal is a change; somebody may have edited the file. */
export const isChange: (value: unknown) => value is Change = new Ajv2020({
  strict: true,
}).compile<Change>({
  type: "object",
  properties: {
    put: {
      type: "array",
      items: {
        type: "object",
        required: ["kind", "id", "project", "name", "description", "createdAt", "content"],
        properties: {
          kind: {
            enum: [
              ...["project", "flow", "subflow", "parameterSet"],
              ...["connection", "job", "run", "import"],
            ],
          },
          id: text,
          project: text,
          name: text,
          description: text,
          createdAt: { type: "number" },
          content: { type: "object" },
        },
        additionalProperties: false,
      },
    },
    gone: { type: "array", items: text },
  },
  additionalProperties: false,
});
