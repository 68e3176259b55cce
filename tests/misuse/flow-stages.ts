import { batchFlow } from "specanvil/datastage";
import { Filter } from "specanvil/datastage/stages/filter";
import { Join } from "specanvil/datastage/stages/join";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
import { Switch } from "specanvil/datastage/stages/switch";
import { Transformer } from "specanvil/datastage/stages/transformer";

const flow = batchFlow("Customers");
const sort = flow.add(Sort, "By id");

{
  // A property that the stage doesn't have.
  // TS2353: Object literal may only specify known properties, and 'keys' does not exist in type 'SortProps'.
  flow.add(Sort, "S", { keys: ["ID"] });
}

{
  // A property in the vendor's spelling.
  // TS2561: Object literal may only specify known properties, but 'key_properties' does not exist in type
  flow.add(Sort, "S", { key_properties: [{ key: "ID" }] });
}

{
  // A property with a wrong letter.
  // TS2561: Object literal may only specify known properties, but 'keyPropertys' does not exist in type
  flow.add(Sort, "S", { keyPropertys: [] });
}

{
  // A key that isn't in a list.
  // TS2561: Object literal may only specify known properties, but 'key' does not exist in type 'readonly
  flow.add(Sort, "S", { keyProperties: { key: "ID" } });
}

{
  // Keys by their names alone.
  // TS2559: Type 'string' has no properties in common with type 'SortKey'.
  flow.add(Sort, "S", { keyProperties: ["ID"] });
}

{
  // An unknown part of a key.
  // TS2353: Object literal may only specify known properties, and 'column' does not exist in type 'SortKey'.
  flow.add(Sort, "S", { keyProperties: [{ column: "ID" }] });
}

{
  // A part of a key in the document's spelling.
  // TS2561: Object literal may only specify known properties, but 'asc_desc' does not exist in type 'SortKey'.
  flow.add(Sort, "S", { keyProperties: [{ key: "ID", asc_desc: "asc" }] });
}

{
  // A number for a key's column.
  // TS2322: Type 'number' is not assignable to type 'Value<string>'.
  flow.add(Sort, "S", { keyProperties: [{ key: 1 }] });
}

{
  // A value that an enum doesn't have.
  // TS2322: Type '"yes"' is not assignable to type 'Choice<SortStable>'.
  flow.add(Sort, "S", { stable: "yes" });
}

{
  // True for an enum.
  // TS2322: Type 'true' is not assignable to type 'Choice<SortStable>'.
  flow.add(Sort, "S", { stable: true });
}

{
  // The name of a constant for its value.
  // TS2322: Type '"true"' is not assignable to type 'Choice<SortUnique>'.
  flow.add(Sort, "S", { unique: "true" });
}

{
  // A text for a number.
  // TS2322: Type '"much"' is not assignable to type 'Integer'.
  flow.add(Sort, "S", { memory: "much" });
}

{
  // True for a number.
  // TS2322: Type 'true' is not assignable to type 'Integer'.
  flow.add(Sort, "S", { memory: true });
}

{
  // A reference to a parameter without its signs.
  // TS2322: Type '"limit"' is not assignable to type 'Integer'.
  flow.add(Sort, "S", { memory: "limit" });
}

{
  // A number for a text.
  // TS2322: Type 'number' is not assignable to type 'Value<string>'.
  flow.add(Sort, "S", { workspace: 5 });
}

{
  // A text for a flag.
  // TS2322: Type '"true"' is not assignable to type 'Value<boolean>'.
  flow.add(Sort, "S", { runtimeColumnPropagation: "true" });
}

{
  // An internal property.
  // TS2353: Object literal may only specify known properties, and 'hashSelector' does not exist in type 'SwitchProps'.
  flow.add(Switch, "S", { hashSelector: "x" });
}

{
  // The numbers of links, which are counted.
  // TS2353: Object literal may only specify known properties, and 'inputCount' does not exist in type 'SortProps'.
  flow.add(Sort, "S", { inputCount: 1 });
}

{
  // Properties where the label stands.
  // TS2345: Argument of type '{ memory: number; }' is not assignable to parameter of type 'string'.
  flow.add(Sort, { memory: 5 });
}

{
  // A label before the kind.
  // TS2345: Argument of type 'string' is not assignable to parameter of type 'Stage<object, number, number,
  flow.add("By id", Sort);
}

{
  // The name of a kind.
  // TS2345: Argument of type 'string' is not assignable to parameter of type 'Stage<object, number, number,
  flow.add("Sort", "By id");
}

{
  // A number for a label.
  // TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.
  flow.add(Sort, 5);
}

{
  // Properties of another stage.
  // TS2353: Object literal may only specify known properties, and 'keyProperties' does not exist in type
  flow.add(RowGenerator, "R", { keyProperties: [] });
}

{
  // A join of a kind that there isn't.
  // TS2322: Type '"outerjoin"' is not assignable to type 'Choice<JoinOperator>'.
  flow.add(Join, "J", { operator: "outerjoin" });
}

{
  // A condition that is no list.
  // TS2322: Type '"ID > 1"' is not assignable to type 'Value<readonly FilterWhere[]>'.
  flow.add(Filter, "F", { whereProperties: "ID > 1" });
}

{
  // A target that is a word.
  // TS2322: Type '"first"' is not assignable to type 'Integer'.
  flow.add(Filter, "F", { whereProperties: [{ where: "ID > 1", target: "first" }] });
}

{
  // Rejects by true, where the vendor has an enum.
  // TS2322: Type 'true' is not assignable to type 'Choice<FilterReject>'.
  flow.add(Filter, "F", { reject: true });
}

{
  // Cases as an object.
  // TS2353: Object literal may only specify known properties, and 'a' does not exist in type 'readonly string[]'.
  flow.add(Switch, "S", { case: { a: 1 } });
}

{
  // Cases that are numbers.
  // TS2322: Type 'number' is not assignable to type 'string'.
  flow.add(Switch, "S", { case: [1] });
}

{
  // A selection that there isn't.
  // TS2322: Type '"case"' is not assignable to type 'Choice<SwitchSelection>'.
  flow.add(Switch, "S", { selection: "case" });
}

{
  // A stage variable without a list.
  // TS2353: Object literal may only specify known properties, and 'name' does not exist in type 'readonly
  flow.add(Transformer, "T", { stageVariables: { name: "v" } });
}

{
  // An unknown part of a stage variable.
  // TS2353: Object literal may only specify known properties, and 'type' does not exist in type
  flow.add(Transformer, "T", { stageVariables: [{ name: "v", type: "INTEGER" }] });
}

{
  // A type of a stage variable that there isn't.
  // TS2322: Type '"INT"' is not assignable to type 'Choice<TransformerSqlType>'.
  flow.add(Transformer, "T", { stageVariables: [{ name: "v", sqlType: "INT" }] });
}
