import { frozenIdentity, secret } from "specanvil";
import { batchFlow, localConnection, param, schema } from "specanvil/datastage";
import { PostgresqlConnection } from "specanvil/datastage/connections/postgresql";
import { Aggregator, AggregatorSelection } from "specanvil/datastage/stages/aggregator";
import { Copy } from "specanvil/datastage/stages/copy";
import { Join, JoinOperator } from "specanvil/datastage/stages/join";
import { Peek } from "specanvil/datastage/stages/peek";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { SequentialFile } from "specanvil/datastage/stages/sequential-file";
import { Sort } from "specanvil/datastage/stages/sort";

// Orders and customers are joined, summed up by city and written to a file. `npm start` shows what the document holds.

const flow = batchFlow("Customers", { description: "Sales by city.", identity: frozenIdentity() });
const folder = flow.parameter("folder", { type: "path", value: "/ds-storage" });

const orderColumns = schema((s) =>
  s.integer("CUSTOMER", { key: true }).decimal("AMOUNT", { length: 10, scale: 2 }),
);
