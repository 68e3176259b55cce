import type { ConnectionSource, GroupSource } from "../../validate/stage-schema.js";
import { connectionName, type EnumNames, membersText } from "./enum-names.js";
import type { FactConnection, Facts } from "./facts.js";
import { fit, type Rows } from "./groups.js";
import { merged, plainRows } from "./merge.js";
import { RowWriter } from "./rows.js";
import { camel, pascal } from "./words.js";

/** The properties of a connection, written out; its name stands beside them. */
export function connectionRows(
  connection: FactConnection,
  facts: Facts,
  names: EnumNames,
  old: ConnectionSource | undefined,
): Rows {
  const prefix = `${pascal(connectionName(connection))}Connection`;
  const writer = new RowWriter(facts, names, prefix);
  const said: Rows = { ...old?.properties, ...old?.last };
  return Object.fromEntries(
    connection.props
      .filter(({ n }) => n !== "name")
      .map((property) => {
        const row = {
          ...writer.part(property),
          for: property.int === 1 ? "vendor" : "user",
        } as const;
        return [camel(property.n), merged(row, said[camel(property.n)])];
      }),
  );
}

/** A connection as its file has it. */
export function connectionSource(
  connection: FactConnection,
  rows: Rows,
  names: EnumNames,
  groups: readonly GroupSource[],
  old: ConnectionSource | undefined,
): ConnectionSource {
  const name = connectionName(connection);
  const { use, without, rows: own } = fit(rows, groups);
  const ending = new Set(
    groups
      .filter((group) => group.last && use.includes(group.name))
      .flatMap(({ properties }) => Object.keys(properties)),
  );
  // Those out of order stand behind the others.
  const wires = connection.props
    .filter(({ n }) => n !== "name")
    .map(({ n, w = n }) => ({ key: camel(n), wire: w }));
  const end = wires.findIndex(({ wire }, at) => (wires[at + 1]?.wire ?? "~") < wire);
  const late = new Set(wires.slice(end < 0 ? wires.length : end + 1).map(({ key }) => key));
  const pick = (keys: (key: string) => boolean): Rows =>
    plainRows(
      Object.fromEntries(Object.entries(own).filter(([key]) => keys(key))),
      old?.properties,
    );
  const last = pick((key) => late.has(key) && !ending.has(key));
  const shared = names.all().filter(({ owner }) => owner === `connections/${name}`);
  const prefix = `${pascal(name)}Connection`;
  const enums = Object.fromEntries([
    ...shared.map((one) => [one.name, membersText(one.members)] as const),
    ...Object.entries(connection.enums ?? {}).map(
      ([one, members]) => [prefix + one, membersText(members)] as const,
    ),
  ]);
  return {
    kind: "connection",
    name,
    label: connection.stages[0] ?? connection.label ?? name,
    ...(old?.doc === undefined ? {} : { doc: old.doc }),
    ...(connection.dsType === null ? {} : { datasource: connection.dsType }),
    ...(use.length === 0 ? {} : { use }),
    ...(without.length === 0 ? {} : { without }),
    properties: pick((key) => !late.has(key) || ending.has(key)),
    ...(Object.keys(last).length === 0 ? {} : { last }),
    ...(Object.keys(enums).length === 0 ? {} : { enums }),
  };
}
