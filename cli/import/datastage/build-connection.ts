import {
  connection,
  localConnection,
  type LocalConnection,
  type ProjectConnection,
  type StageNode,
} from "specanvil/datastage";
import { checkProps, propertiesOf } from "specanvil/datastage/stage";
import { literal } from "../print/literal.js";
import type { Work } from "./built-flow.js";
import { connectionModuleOf } from "./stage-modules.js";

/** A connection like that of a stage, and the call that makes it; undefined for a stage without one. */
export function connectionCall(
  work: Work,
  node: StageNode,
  label: string,
): { readonly value: object; readonly code: string } | undefined {
  const given = node.connection as ProjectConnection | LocalConnection | undefined;
  if (given === undefined) return undefined;
  const { module, secrets } = work;
  if ("assetId" in given) {
    const { assetId, projectId, name } = given;
    if (assetId === "") return undefined;
    const options = {
      ...(name !== undefined && { name }),
      ...(projectId !== undefined && { projectId }),
    };
    const call = module.use("specanvil/datastage", "connection");
    const args = [assetId, ...(Object.keys(options).length > 0 ? [options] : [])];
    return {
      value: connection(assetId, options),
      code: `${call}(${args.map(literal).join(", ")})`,
    };
  }
  const known = propertiesOf(given.connection);
  const entries = Object.entries(given.props).flatMap(([name, value]) => {
    const isSecret = known.get(name)?.type === "secret";
    const opened = secrets.open(value, label, name);
    // A secret goes where one is taken; elsewhere it can only be kept.
    return isSecret || opened === value ? [[name, opened] as const] : [];
  });
  const open = Object.fromEntries(entries);
  const refused = new Set(checkProps(given.connection, open).map(({ property }) => property));
  const props = Object.fromEntries(entries.filter(([name]) => !refused.has(name)));
  if (given.name !== undefined) props["name"] = given.name;
  const { module: from, name } = connectionModuleOf(given.connection);
  const call = `${module.use("specanvil/datastage", "localConnection")}(${module.use(from, name)}, `;
  return {
    value: localConnection(given.connection, props as never),
    code: `${call}${literal(secrets.printed(props))})`,
  };
}
