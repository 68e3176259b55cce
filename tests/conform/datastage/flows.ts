import { isSpecanvilError, resolveSecrets } from "specanvil";
import { buildFlow, type Registry } from "./build-flow.js";
import { ConformError } from "./decode.js";
import type { FlowLine } from "./flow-line.js";

/** Answers one line: the document of the flow that it describes, or the rule by which it is refused. */
export async function answerFlow(text: string, registry: Registry): Promise<string> {
  let id: unknown = null;
  try {
    const line = parse(text);
    id = line.id ?? null;
    return JSON.stringify({ id, ok: await resolveSecrets(buildFlow(line, registry).toDocument()) });
  } catch (error) {
    if (!isSpecanvilError(error) && !(error instanceof ConformError)) throw error;
    return JSON.stringify({ id, refused: { code: error.code, message: error.message } });
  }
}

function parse(text: string): FlowLine {
  try {
    const line = JSON.parse(text) as FlowLine | null;
    if (typeof line === "object" && line !== null && typeof line.name === "string") return line;
  } catch {
    // Told below.
  }
  throw new ConformError("INPUT", "The line is no JSON object with the name of a flow.");
}
