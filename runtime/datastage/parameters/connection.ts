import { FlowError } from "../flow-error.js";
import { type Connection, checkProps, type Props } from "../stage/index.js";

declare const kind: unique symbol;

/** Where a stage's connection comes from; `Kind` is the kind that it takes. */
export interface ConnectionSource<Kind extends string = string> {
  readonly [kind]?: Kind;
}

/** A connection that the project holds. */
export interface ProjectConnection extends ConnectionSource<never> {
  /** The id of the asset. */
  readonly assetId: string;
  readonly projectId?: string | undefined;
  readonly name?: string | undefined;
}

/** A connection that stands in the flow itself. */
export interface LocalConnection<Kind extends string = string> extends ConnectionSource<Kind> {
  readonly connection: Connection<object, Kind>;
  readonly props: Props;
  readonly name?: string | undefined;
}

/** A connection that the project holds, by the id of its asset. */
export function connection(
  assetId: string,
  { projectId, name }: { readonly projectId?: string; readonly name?: string } = {},
): ProjectConnection {
  if (typeof assetId === "string" && assetId !== "") return { assetId, projectId, name };
  throw new FlowError("CONNECTION", "connection()", "needs the id of an asset");
}

/**
 * A connection that stands in the flow itself. Whatever is secret in it is a {@link Secret}, and is read when the flow
 * is sent: the document then holds it in clear, for everybody who may read the flow. Prefer a connection of the project.
 *
 * @throws FlowError `FLOW_CONNECTION` for a property that it doesn't have, or a secret that is none
 */
export function localConnection<P extends object, Kind extends string>(
  described: Connection<P, Kind>,
  props: NoInfer<P> & { readonly name?: string },
): LocalConnection<Kind> {
  const { name, ...rest } = props as Props & { readonly name?: string };
  const problem = checkProps(described, rest).find(({ rule }) => rule !== "unlisted");
  if (problem) {
    throw new FlowError("CONNECTION", `${described.name}: ${problem.property}`, problem.message);
  }
  return { connection: described, props: rest, name };
}
