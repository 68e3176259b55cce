import { isSecret } from "../../secret/is-secret.js";
import type { CanvasPart, NodePart } from "../model/parts.js";
import { described } from "../model/place.js";
import type { LocalConnection } from "../parameters/connection.js";
import type { ParameterSet } from "../parameters/parameter-set.js";
import { referencesIn } from "../parameters/reference.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Path } from "./structure.js";

/** Parameters that nothing refers to, references to what isn't there, and secrets that will stand in clear. */
export function parametersIn(
  canvas: CanvasPart,
  parameters: readonly string[],
  sets: readonly ParameterSet[],
): Diagnostic[] {
  const unused = new Set(parameters);
  const byName = new Map(sets.map((set) => [set.name, set]));
  const isKnown = (name: string): boolean => {
    // The engine's own variables are no parameters of the flow.
    if (name.startsWith("$")) return true;
    const [first = "", second] = name.split(".");
    if (second === undefined) return parameters.includes(name);
    const set = byName.get(first);
    if (set === undefined) return false;
    return set.parameters.length === 0 || set.parameters.some((each) => each.name === second);
  };
  const found: Diagnostic[] = [];
  visit(
    canvas,
    (label) => label,
    (node, stage) => {
      for (const [property, value] of valuesOf(node)) {
        if (isSecret(value)) {
          const message = `${described(node)} has a connection of its own, and the document will hold its ${property} in clear. Take a connection of the project.`;
          found.push({ code: "clear-secret", severity: "warning", stage, property, message });
        }
        for (const text of textsIn(value)) {
          for (const name of referencesIn(text)) {
            unused.delete(name);
            if (isKnown(name)) continue;
            const message = `${described(node)} refers to #${name}#, which is no parameter of the flow. Add it, or use its set.`;
            found.push({
              code: "unknown-parameter",
              severity: "warning",
              stage,
              property,
              message,
            });
          }
        }
      }
    },
  );
  for (const name of unused) {
    const message = `Nothing refers to the parameter ${name}. Remove it, or refer to it by param(${JSON.stringify(name)}).`;
    found.push({ code: "unused-parameter", severity: "warning", property: name, message });
  }
  return found;
}

function visit(canvas: CanvasPart, path: Path, see: (node: NodePart, stage: string) => void): void {
  for (const node of canvas.members) {
    see(node, path(node.label));
    if (node.is === "local") visit(node.inner, (label) => path(`${node.label} / ${label}`), see);
  }
}

/** What is set on a node, on its connection, and on the columns that leave it. */
function valuesOf(node: NodePart): (readonly [property: string, value: unknown])[] {
  if (node.is === "shared") return Object.entries(node.values);
  const own: (readonly [string, unknown])[] = node.is === "stage" ? Object.entries(node.props) : [];
  const local = node.is === "stage" ? (node.connection as LocalConnection | undefined) : undefined;
  const columns = [...node.outs].flatMap(({ columns: schema }) =>
    (schema?.fields ?? []).map(({ app_data }) => ["derivation", app_data["derivation"]] as const),
  );
  return [...own, ...Object.entries(local?.props ?? {}), ...columns];
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null && !isSecret(value)) {
    for (const each of Object.values(value)) yield* textsIn(each);
  }
}
