import { batchFlow, type Link, type Source, subflow } from "specanvil/datastage";
import { Aggregator } from "specanvil/datastage/stages/aggregator";
import { Copy } from "specanvil/datastage/stages/copy";
import { Filter } from "specanvil/datastage/stages/filter";
import { Join } from "specanvil/datastage/stages/join";
import { Lookup } from "specanvil/datastage/stages/lookup";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";

const flow = batchFlow("Customers");
const rows = flow.add(RowGenerator, "Rows");
const sort = flow.add(Sort, "By id");
const join = flow.add(Join, "Both");
const lookup = flow.add(Lookup, "Names");
const filter = flow.add(Filter, "Good");
const sums = flow.add(Aggregator, "Sums");
const copy = flow.add(Copy, "Copy");
const peek = flow.add(Peek, "Look");
const box = flow.subflow("Clean");
const link = rows.linkTo(copy);

{
  // A link into a stage that makes rows.
  // TS2345: Type 'StageNode<RowGeneratorProps, never> & Source' is missing the following properties from type
  sort.linkTo(rows);
}

{
  // A link into a place of a stage that makes rows.
  // TS2551: Property 'input' does not exist on type 'StageHandle<RowGeneratorProps, 0, 1, 0, 0, never>'. Did
  rows.input(1);
}

{
  // A third place of a stage with two.
  // TS2345: Argument of type '2' is not assignable to parameter of type '1'.
  sort.input(2);
}

{
  // A place by a text.
  // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.
  join.input("1");
}

{
  // A place before the first of a stage with any number of them.
  // TS2345: Argument of type '0' is not assignable to parameter of type 'never'.
  join.input(0);
}

{
  // Rejected rows of a stage that rejects none.
  // TS2339: Property 'rejectTo' does not exist on type 'StageHandle<SortProps, 1, 1, 0, 0, never>'.
  sort.rejectTo(peek);
}

{
  // Rejected rows of a generator.
  // TS2339: Property 'rejectTo' does not exist on type 'StageHandle<RowGeneratorProps, 0, 1, 0, 0, never>'.
  rows.rejectTo(peek);
}

{
  // Rejected rows of a join.
  // TS2339: Property 'rejectTo' does not exist on type 'StageHandle<JoinProps, number, 1, 0, 0, never>'.
  join.rejectTo(peek);
}

{
  // Rejected rows of an aggregator.
  // TS2339: Property 'rejectTo' does not exist on type 'StageHandle<AggregatorProps, 1, 1, 0, 0, never>'.
  sums.rejectTo(peek);
}

{
  // Rows are looked up by a stage that looks up nothing.
  // TS2322: Type '"REFERENCE"' is not assignable to type '"PRIMARY"'.
  rows.linkTo(sort, { type: "REFERENCE" });
}

{
  // Rows are looked up by a copy.
  // TS2322: Type '"REFERENCE"' is not assignable to type '"PRIMARY"'.
  rows.linkTo(copy, { type: "REFERENCE" });
}

{
  // A kind of link in small letters.
  // TS2820: Type '"reference"' is not assignable to type '"PRIMARY" | "REFERENCE" | undefined'. Did you mean
  rows.linkTo(lookup, { type: "reference" });
}

{
  // A reject link by its type, not by its method.
  // TS2322: Type '"REJECT"' is not assignable to type '"PRIMARY"'.
  filter.linkTo(peek, { type: "REJECT" });
}

{
  // Rejected rows are looked up.
  // TS2353: Object literal may only specify known properties, and 'type' does not exist in type 'RejectOptions'.
  filter.rejectTo(lookup, { type: "REFERENCE" });
}

{
  // A link to a label.
  // TS2345: Argument of type 'string' is not assignable to parameter of type
  rows.linkTo("By id");
}

{
  // A link to a kind of stage.
  // TS2345: Argument of type 'Stage<SortProps, 1, 1, 0, 0, never>' is not assignable to parameter of type
  rows.linkTo(Sort);
}

{
  // A link to nothing.
  // TS2554: Expected 1-2 arguments, but got 0.
  rows.linkTo();
}

{
  // A link to null.
  // TS2345: Argument of type 'null' is not assignable to parameter of type
  rows.linkTo(null);
}

{
  // A link to a link.
  // TS2345: Argument of type 'Link' is not assignable to parameter of type
  rows.linkTo(link);
}

{
  // A link to a flow.
  // TS2345: Argument of type 'BatchFlow' is not assignable to parameter of type
  rows.linkTo(flow);
}

{
  // A link from a link.
  // TS2339: Property 'linkTo' does not exist on type 'Link'.
  link.linkTo(peek);
}

{
  // A link from a flow.
  // TS2339: Property 'linkTo' does not exist on type 'BatchFlow'.
  flow.linkTo(peek);
}

{
  // A link's name where its options stand.
  // TS2559: Type '"Link_1"' has no properties in common with type 'LinkOptions<0>'.
  rows.linkTo(sort, "Link_1");
}

{
  // A number for a link's name.
  // TS2322: Type 'number' is not assignable to type 'string'.
  rows.linkTo(sort, { name: 1 });
}

{
  // A link's label.
  // TS2353: Object literal may only specify known properties, and 'label' does not exist in type 'LinkOptions<0>'.
  rows.linkTo(sort, { label: "Link_1" });
}

{
  // A link from the inside of a subflow.
  // TS2339: Property 'linkTo' does not exist on type 'Inside'.
  box.inside.linkTo(peek);
}
