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
  // Those out of order stand behind the others, in groups that do so too or by themselves.
  const late = lateNames(connection);
  const ending = endingNames(late, groups);
  const isLate = (key: string): boolean => late.has(key) && !ending.has(key);
  const part = (of: Rows, keep: (key: string) => boolean): Rows =>
    Object.fromEntries(Object.entries(of).filter(([key]) => keep(key)));
  const fitted = fit(
    part(rows, (key) => !isLate(key)),
    groups,
  );
  const own = part(fitted.rows, (key) => !late.has(key));
  const last = plainRows(
    part(rows, (key) => isLate(key) || (late.has(key) && key in fitted.rows)),
    old?.last,
  );
  const { use } = fitted;
  const without = fitted.without.filter((key) => rows[key] === undefined);
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
    properties: plainRows(own, old?.properties),
    ...(Object.keys(last).length === 0 ? {} : { last }),
    ...(Object.keys(enums).length === 0 ? {} : { enums }),
  };
}

/** Those of the names at the end that groups put there; one before a name of the connection's own stands with that. */
function endingNames(late: ReadonlySet<string>, groups: readonly GroupSource[]): Set<string> {
  const grouped = new Set(
    groups.filter(({ last }) => last).flatMap(({ properties }) => Object.keys(properties)),
  );
  const names = [...late];
  return new Set(names.slice(names.findLastIndex((name) => !grouped.has(name)) + 1));
}

/** The names behind the longest sorted beginning, by their names on the wire. */
function lateNames({ props }: FactConnection): Set<string> {
  const wires = props.filter(({ n }) => n !== "name").map(({ n, w = n }) => ({ n, w }));
  const end = wires.findIndex(({ w }, at) => (wires[at + 1]?.w ?? "~") < w);
  return new Set(wires.slice(end < 0 ? wires.length : end + 1).map(({ n }) => camel(n)));
}
