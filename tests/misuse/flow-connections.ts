import { batchFlow, connection, localConnection, param } from "specanvil/datastage";
import { MysqlConnection } from "specanvil/datastage/connections/mysql";
import { PostgresqlConnection } from "specanvil/datastage/connections/postgresql";
import { Aggregator } from "specanvil/datastage/stages/aggregator";
import { Lookup } from "specanvil/datastage/stages/lookup";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { SequentialFile } from "specanvil/datastage/stages/sequential-file";
import { Sort } from "specanvil/datastage/stages/sort";
import { Transformer } from "specanvil/datastage/stages/transformer";

const flow = batchFlow("Customers");
const sort = flow.add(Sort, "By id");
const rows = flow.add(RowGenerator, "Rows");
const orders = flow.add(Postgresql, "Orders");

{
  // A constraint in the vendor's spelling.
  // TS2561: Object literal may only specify known properties, but 'output_name' does not exist in type
  flow.add(Transformer, "T", { transformerConstraint: [{ output_name: "l" }] });
}

{
  // A constraint that is a flag.
  // TS2322: Type 'true' is not assignable to type 'Value<string>'.
  flow.add(Transformer, "T", { transformerConstraint: [{ outputName: "l", constraint: true }] });
}

{
  // A trigger at a time that there isn't.
  // TS2322: Type '"After"' is not assignable to type 'Choice<TransformerBeforeAfter>'.
  flow.add(Transformer, "T", { triggers: [{ routineName: "r", beforeAfter: "After" }] });
}

{
  // Arguments of a trigger as one text.
  // TS2322: Type '"a,b"' is not assignable to type 'Value<readonly string[]>'.
  flow.add(Transformer, "T", { triggers: [{ routineName: "r", arguments: "a,b" }] });
}

{
  // A loop's condition that is a flag.
  // TS2322: Type 'true' is not assignable to type 'Value<string>'.
  flow.add(Transformer, "T", { loopWhile: true });
}

{
  // What happens where nothing is found, by another word.
  // TS2322: Type '"skip"' is not assignable to type 'Choice<LookupLookupFail>'.
  flow.add(Lookup, "L", { lookupDerivation: [{ referenceLink: "l", lookupFailure: "skip" }] });
}

{
  // An unknown part of a lookup.
  // TS2353: Object literal may only specify known properties, and 'link' does not exist in type 'LookupDerivation'.
  flow.add(Lookup, "L", { lookupDerivation: [{ link: "l" }] });
}

{
  // An aggregation that there isn't.
  // TS2322: Type '"sum"' is not assignable to type 'Choice<AggregatorSelection>'.
  flow.add(Aggregator, "A", { selection: "sum" });
}

{
  // A method that there isn't.
  // TS2322: Type '"tree"' is not assignable to type 'Choice<AggregatorMethod>'.
  flow.add(Aggregator, "A", { method: "tree" });
}

{
  // A file that isn't in a list.
  // TS2322: Type '"/tmp/a.csv"' is not assignable to type 'Value<readonly string[]>'.
  flow.add(SequentialFile, "F", { file: "/tmp/a.csv" });
}

{
  // A file by a number.
  // TS2322: Type 'number' is not assignable to type 'string'.
  flow.add(SequentialFile, "F", { file: [1] });
}

{
  // A way to write that there isn't.
  // TS2322: Type '"append rows"' is not assignable to type 'Choice<ProcedureWriteMode>'.
  flow.add(Postgresql, "P", { writeMode: "append rows" });
}

{
  // A connection of another kind of database.
  // TS2322: Type '"mysql"' is not assignable to type '"postgresql"'.
  flow.add(Postgresql, "P", {}, { connection: localConnection(MysqlConnection, {}) });
}

{
  // A connection of a stage that has none.
  // TS2322: Type 'ProjectConnection' is not assignable to type 'undefined'.
  flow.add(Sort, "S", {}, { connection: connection("id") });
}

{
  // A connection by its id alone.
  // TS2559: Type 'string' has no properties in common with type 'ConnectionSource<"postgresql">'.
  flow.add(Postgresql, "P", {}, { connection: "id" });
}

{
  // A connection among the properties.
  // TS2353: Object literal may only specify known properties, and 'connection' does not exist in type 'PostgresqlProps'.
  flow.add(Postgresql, "P", { connection: connection("id") });
}

{
  // A connection with an unknown option.
  // TS2561: Object literal may only specify known properties, but 'project' does not exist in type '{ readonly
  connection("id", { project: "p" });
}

{
  // A connection without an id.
  // TS2554: Expected 1-2 arguments, but got 0.
  connection();
}

{
  // A password in clear.
  // TS2322: Type '"hunter2"' is not assignable to type 'Value<Secret>'.
  localConnection(PostgresqlConnection, { password: "hunter2" });
}

{
  // An unknown property of a connection.
  // TS2353: Object literal may only specify known properties, and 'host' does not exist in type
  localConnection(PostgresqlConnection, { host: "db" });
}

{
  // A stage that takes no connection gets one.
  // TS2345: Argument of type 'ProjectConnection' is not assignable to parameter of type 'never'.
  sort.useConnection(connection("id"));
}

{
  // A connection of another kind, later.
  // TS2345: Type '"mysql"' is not assignable to type '"postgresql"'.
  orders.useConnection(localConnection(MysqlConnection, {}));
}

{
  // An update by a property that there isn't.
  // TS2561: Object literal may only specify known properties, but 'memroy' does not exist in type 'SortProps'.
  sort.update({ memroy: 5 });
}

{
  // An update by a property and its value.
  // TS2554: Expected 1 arguments, but got 2.
  sort.update("memory", 5);
}

{
  // A property is assigned.
  // TS2540: Cannot assign to 'memory' because it is a read-only property.
  sort.props.memory = 5;
}

{
  // A label is assigned.
  // TS2540: Cannot assign to 'label' because it is a read-only property.
  sort.label = "S";
}

{
  // A stage is moved by one number.
  // TS2554: Expected 2-3 arguments, but got 1.
  sort.at(100);
}

{
  // A stage is moved by texts.
  // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.
  sort.at("100", "200");
}

{
  // A stage is found by its label alone.
  // TS2554: Expected 2 arguments, but got 1.
  flow.stage("By id");
}

{
  // A stage that was found is taken for another kind.
  // TS2353: Object literal may only specify known properties, and 'memory' does not exist in type 'RowGeneratorProps'.
  flow.stage(RowGenerator, "Rows").update({ memory: 5 });
}

{
  // A reference that is a number.
  // TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.
  param(5);
}

{
  // A property of a row generator that is a list.
  // TS2322: Type 'number[]' is not assignable to type 'Integer'.
  rows.update({ records: [10] });
}
