import { batchFlow, parameterSet, schema } from "specanvil/datastage";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";

const flow = batchFlow("Customers");
const rows = flow.add(RowGenerator, "Rows");
const link = rows.linkTo(flow.add(Peek, "Look"));
const env = parameterSet({
  name: "env",
  assetId: "id",
  parameters: [{ name: "db", type: "string" }],
  valueSets: ["prod"],
});
flow.useParameterSet(env);

{
  // A type of column that there isn't.
  // TS2339: Property 'text' does not exist on type 'Columns'.
  link.schema((s) => s.text("NAME"));
}

{
  // A type of column in capitals.
  // TS2551: Property 'VARCHAR' does not exist on type 'Columns'. Did you mean 'varchar'?
  link.schema((s) => s.VARCHAR("NAME"));
}

{
  // A column without a name.
  // TS2554: Expected 1-2 arguments, but got 0.
  link.schema((s) => s.integer());
}

{
  // A length in place of options.
  // TS2559: Type '100' has no properties in common with type 'VarcharOptions'.
  link.schema((s) => s.varchar("NAME", 100));
}

{
  // A length that is a text.
  // TS2322: Type 'string' is not assignable to type 'number'.
  link.schema((s) => s.varchar("NAME", { length: "100" }));
}

{
  // A scale of a text.
  // TS2353: Object literal may only specify known properties, and 'scale' does not exist in type 'VarcharOptions'.
  link.schema((s) => s.varchar("NAME", { scale: 2 }));
}

{
  // A length of a whole number.
  // TS2353: Object literal may only specify known properties, and 'length' does not exist in type 'IntegerOptions'.
  link.schema((s) => s.integer("ID", { length: 9 }));
}

{
  // A text without a sign.
  // TS2353: Object literal may only specify known properties, and 'unsigned' does not exist in type 'VarcharOptions'.
  link.schema((s) => s.varchar("NAME", { unsigned: true }));
}

{
  // A key that is a text.
  // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
  link.schema((s) => s.integer("ID", { key: "yes" }));
}

{
  // An option with a wrong letter.
  // TS2561: Object literal may only specify known properties, but 'nulable' does not exist in type
  link.schema((s) => s.integer("ID", { nulable: true }));
}

{
  // Microseconds of a date.
  // TS2353: Object literal may only specify known properties, and 'microseconds' does not exist in type 'DateOptions'.
  link.schema((s) => s.date("AT", { microseconds: true }));
}

{
  // A delimiter that there isn't.
  // TS2322: Type '";"' is not assignable to type
  link.schema((s) => s.integer("ID", { delimiter: ";" }));
}

{
  // A generator that there isn't.
  // TS2322: Type '"count"' is not assignable to type '"cycle" | "random" | undefined'.
  link.schema((s) => s.integer("ID", { generateType: "count" }));
}

{
  // Columns by names.
  // TS2345: Argument of type 'string[]' is not assignable to parameter of type 'SchemaSource'.
  link.schema(["ID", "NAME"]);
}

{
  // Columns as an object.
  // TS2353: Object literal may only specify known properties, and 'ID' does not exist in type 'SchemaSource'.
  link.schema({ ID: "integer" });
}

{
  // A schema that isn't made.
  // TS2353: Object literal may only specify known properties, and 'ID' does not exist in type 'SchemaSource'.
  schema({ ID: "integer" });
}

{
  // A schema without columns.
  // TS2554: Expected 1 arguments, but got 0.
  schema();
}

{
  // A column behind the last.
  // TS2339: Property 'add' does not exist on type 'Columns'.
  link.schema((s) => s.integer("ID").add("X"));
}

{
  // A comment without a text.
  // TS2554: Expected 1 arguments, but got 0.
  flow.comment();
}

{
  // A comment with a style.
  // TS2554: Expected 1 arguments, but got 2.
  flow.comment("text", { bold: true });
}

{
  // A size of a text that there isn't.
  // TS2322: Type '13' is not assignable to type '10 | 11 | 12 | 14 | 18 |
  flow.annotate("text", { textSize: 13 });
}

{
  // A style that there isn't.
  // TS2561: Object literal may only specify known properties, but 'italic' does not exist in type
  flow.annotate("text", { italic: true });
}

{
  // A comment about a label.
  // TS2345: Argument of type 'string' is not assignable to parameter of type 'FlowNode'.
  flow.comment("text").about("Rows");
}

{
  // A comment about a link.
  // TS2345/TS2740: Type 'Link' is missing the following properties from type 'FlowNode': is, label, inputs, outputs, and 2 more.
  flow.comment("text").about(link);
}

{
  // A comment's place without its size's height.
  // TS2345/TS2741: Property 'height' is missing in type '{ width: number; }' but required in type '{ readonly width:
  flow.comment("text").at(1, 2, { width: 5 });
}

{
  // What is kept, without a slash.
  // TS2353: Object literal may only specify known properties, and 'parameters' does not exist in type 'Kept'.
  rows.keep({ parameters: 1 });
}

{
  // What is kept, by a path and a value.
  // TS2554: Expected 1 arguments, but got 2.
  rows.keep("/parameters/a", 1);
}

{
  // A document is changed.
  // TS2540: Cannot assign to 'version' because it is a read-only property.
  flow.toDocument().version = "4.0";
}
