import { batchFlow, type Link, type Source, subflow, type Target } from "specanvil/datastage";
import { Copy } from "specanvil/datastage/stages/copy";
import { Filter } from "specanvil/datastage/stages/filter";
import { Join } from "specanvil/datastage/stages/join";
import { Lookup } from "specanvil/datastage/stages/lookup";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
import { Switch } from "specanvil/datastage/stages/switch";
import { Transformer } from "specanvil/datastage/stages/transformer";

const flow = batchFlow("Customers");
const rows = flow.add(RowGenerator, "Rows");
const sort = flow.add(Sort, "By id");
const join = flow.add(Join, "Both");
const lookup = flow.add(Lookup, "Names");
const filter = flow.add(Filter, "Good");
const route = flow.add(Switch, "By kind");
const change = flow.add(Transformer, "Change");
const copy = flow.add(Copy, "Copy");
const peek = flow.add(Peek, "Look");
const box = flow.subflow("Clean");
const shared = subflow("Names");
const link = rows.linkTo(copy);

{
  // Rejected rows of a subflow.
  // TS2339: Property 'rejectTo' does not exist on type 'LocalSubflow'.
  box.rejectTo(peek);
}

{
  // Rows are looked up by a subflow.
  // TS2322: Type '"REFERENCE"' is not assignable to type '"PRIMARY"'.
  rows.linkTo(box, { type: "REFERENCE" });
}

{
  // A link out of an exit.
  // TS2339: Property 'linkTo' does not exist on type 'Exit'.
  box.inside.exit("out").linkTo(peek);
}

{
  // A link into an entry.
  // TS2345: Type 'FlowNode & Source' is missing the following properties from type 'Target<number, number>':
  rows.linkTo(box.inside.entry("in"));
}

{
  // A second place of an exit.
  // TS2345: Argument of type '2' is not assignable to parameter of type '1'.
  box.inside.exit("out").input(2);
}

{
  // An entry of a flow, which is no subflow.
  // TS2339: Property 'entry' does not exist on type 'BatchFlow'.
  flow.entry("in");
}

{
  // An exit of a flow, which is no subflow.
  // TS2339: Property 'exit' does not exist on type 'BatchFlow'.
  flow.exit("out");
}

{
  // A subflow of the project as a stage.
  // TS2345/TS2739: Type 'SharedSubflow' is missing the following properties from type 'Stage<object, number, number,
  flow.add(shared, "Names");
}

{
  // A use of a subflow of the flow.
  // TS2345/TS2740: Type 'LocalSubflow' is missing the following properties from type 'SharedSubflow': name,
  flow.use(box, "Again");
}

{
  // A value of a subflow's parameter that is a number.
  // TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.
  flow.use(shared, "One").set("limit", 5);
}

{
  // A link to a subflow of the project, not to its use.
  // TS2345: Argument of type 'SharedSubflow' is not assignable to parameter of type
  rows.linkTo(shared);
}

{
  // A link leads to a stage that makes rows.
  // TS2345: Type 'StageNode<RowGeneratorProps, never> & Source' is missing the following properties from type
  link.leadTo(rows);
}

{
  // A link leads to a label.
  // TS2345: Argument of type 'string' is not assignable to parameter of type 'Target<number, number>'.
  link.leadTo("Look");
}

{
  // A link is renamed to a number.
  // TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.
  link.rename(7);
}

{
  // A stage's links are added to.
  // TS2339: Property 'push' does not exist on type 'readonly Link[]'.
  sort.inputs.push(link);
}

{
  // A link's end is assigned.
  // TS2540: Cannot assign to 'target' because it is a read-only property.
  link.target = peek;
}

{
  // A link's kind is assigned.
  // TS2540: Cannot assign to 'type' because it is a read-only property.
  link.type = "REFERENCE";
}

{
  // A flow's stages are added to.
  // TS2339: Property 'push' does not exist on type 'readonly StageNode<object, string>[]'.
  flow.stages.push(sort);
}

{
  // A stage without a link in, as one with.
  // TS2739/TS2322: Type 'StageNode<RowGeneratorProps, never> & Source' is missing the following properties from type
  const end: Target = rows;
  void end;
}

{
  // A link, as what one leaves.
  // TS2740: Type 'Link' is missing the following properties from type 'Source': linkTo, is, label, inputs, and 3 more.
  const end: Source = link;
  void end;
}

{
  // A stage, as a link.
  // TS2740/TS2322: Type 'StageNode<SortProps, never> & Target<1, 0> & Source' is missing the following properties from
  const one: Link = sort;
  void one;
}

{
  // A group by labels.
  // TS2322: Type 'string' is not assignable to type 'FlowNode'.
  flow.group("Clean", ["By id"]);
}

{
  // A group without a name.
  // TS2554: Expected 2 arguments, but got 1.
  flow.group([sort, copy]);
}

{
  // A group of one stage, not in a list.
  // TS2345: Type 'StageNode<SortProps, never> & Target<1, 0> & Source' is missing the following properties from
  flow.group("Clean", sort);
}

{
  // A reject link by an option that there isn't.
  // TS2353: Object literal may only specify known properties, and 'reject' does not exist in type 'LinkOptions<0>'.
  filter.linkTo(peek, { reject: true });
}

{
  // A link mapped by an entry, not by the name of a link.
  // TS2322: Type 'Entry' is not assignable to type 'string | null | undefined'.
  rows.linkTo(box, { mapTo: box.inside.entry("in") });
}

{
  // Partitioning by an unknown type.
  // TS2820: Type '"hashed"' is not assignable to type
  link.partition({ type: "hashed" });
}

{
  // Partitioning without a type.
  // TS2345: Property 'type' is missing in type '{ keys: string[]; }' but required in type '{ readonly type:
  link.partition({ keys: ["ID"] });
}

{
  // Rows that are spread at random are sorted.
  // TS2345: Type 'boolean' is not assignable to type 'undefined'.
  link.partition({ type: "random", sort: true });
}

{
  // Partitioning in an order that there isn't.
  // TS2322: Type '"down"' is not assignable to type '"asc" | "desc" | undefined'.
  link.partition({ type: "hash", keys: [{ column: "ID", order: "down" }] });
}

{
  // A partitioning key without a column.
  // TS2322: Property 'column' is missing in type '{ sorting: true; }' but required in type 'PartitionKey'.
  link.partition({ type: "hash", keys: [{ sorting: true }] });
}

{
  // A partitioning key that isn't in a list.
  // TS2322: Type 'string' is not assignable to type 'readonly (string | PartitionKey)[]'.
  link.partition({ type: "hash", keys: "ID" });
}

{
  // Rows that are kept in order without sorting.
  // TS2345: Type 'boolean' is not assignable to type 'undefined'.
  link.partition({ type: "auto", stable: true });
}

{
  // A place by a label.
  // TS2345: Argument of type 'string' is not assignable to parameter of type '1'.
  route.input(route.label);
}

{
  // A place by a word.
  // TS2345: Argument of type '"first"' is not assignable to parameter of type '1'.
  change.input("first");
}
