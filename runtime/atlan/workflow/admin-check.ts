import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { CallScope } from "../../client/call-options.js";
import { type AdminKind, adminKinds } from "../directory/admin-kind.js";
import type { Asked, Directory } from "../directory/directory.js";
import type { Entry } from "../directory/near-names.js";
import { clip } from "../../client/error-body.js";
import { InvalidRequestError } from "../errors.js";
import { list, record } from "../../client/lenient.js";

/** An admin whom a tenant doesn't have. */
interface Unknown {
  readonly kind: AdminKind;
  readonly name: string;
  readonly near: readonly Entry[];
}

/** How many an error names. */
const most = 10;

/**
 * Checks that the admins of the connection exist that a workflow would make. One for each call: it asks of each admin
 * once.
 */
export class AdminCheck {
  readonly #directory: Directory;
  readonly #scope: CallScope;
  readonly #asked: Asked = new Map();

  constructor(directory: Directory, scope: CallScope) {
    this.#directory = directory;
    this.#scope = scope;
  }

  /**
   * @returns undefined at once for a workflow that makes no connection
   * @throws InvalidRequestError `ATLAN_UNKNOWN_ADMIN`
   */
  check(payload: WorkflowPayload): Promise<void> | undefined {
    const attributes = connectionOf(payload);
    return attributes && this.#requireAll(payload.metadata.name, attributes);
  }

  async #requireAll(
    workflow: string,
    attributes: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const answers = await Promise.all(
      questions(attributes).map(async ([kind, names]) => {
        const verdicts = await this.#directory.look(kind, names, this.#asked, this.#scope);
        return verdicts.flatMap((verdict, index): Unknown[] =>
          typeof verdict === "string"
            ? []
            : [{ kind, name: names[index] as string, near: verdict.near }],
        );
      }),
    );
    const unknown = answers.flat();
    if (unknown.length > 0) throw unknownAdmins(workflow, unknown);
  }
}

/** Whom the lists of a tenant have to know, each once. */
function questions(
  attributes: Readonly<Record<string, unknown>>,
): readonly (readonly [kind: AdminKind, names: readonly string[]])[] {
  return adminKinds.map((kind) => {
    const named = list(attributes[kind.attribute]).filter(
      (name) => typeof name === "string" && kind.isFor(name),
    );
    return [kind, [...new Set(named as string[])]] as const;
  });
}

/** The attributes of the connection in a parameter of this name: a JSON text. Undefined for what is none. */
function connectionOf(payload: WorkflowPayload): Readonly<Record<string, unknown>> | undefined {
  const template = record(list(record(payload.spec)?.templates)[0]);
  const task = record(list(record(template?.dag)?.tasks)[0]);
  for (const item of list(record(task?.arguments)?.parameters)) {
    const parameter = record(item);
    if (parameter?.name !== "connection" || typeof parameter.value !== "string") continue;
    const connection = record(parse(parameter.value));
    if (connection?.typeName === "Connection") return record(connection.attributes);
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unknownAdmins(workflow: string, unknown: readonly Unknown[]): InvalidRequestError {
  const named = unknown.slice(0, most).map(({ kind, name, near }) => {
    const alike = near.map((entry) => shown(entry, kind)).join(" or ");
    return `the ${kind.noun} ${quoted(name)}${alike === "" ? "" : `, near ${alike}`}`;
  });
  const more = unknown.length > most ? `; and ${unknown.length - most} more` : "";
  return new InvalidRequestError(
    `The connection of ${clip(workflow, 100)} has admins whom the tenant doesn't have: ${named.join("; ")}${more}.`,
    {
      code: "ATLAN_UNKNOWN_ADMIN",
      hint: "Nothing was sent. Correct them, or submit it unchecked: checkAdmins: false (--no-check-admins).",
    },
  );
}

function shown({ name, alias }: Entry, { prefix, isShown }: AdminKind): string {
  const seen = isShown && alias !== undefined && alias !== name ? ` (${quoted(alias)})` : "";
  return quoted(prefix + name) + seen;
}

function quoted(name: string): string {
  return JSON.stringify(clip(name, 100));
}
