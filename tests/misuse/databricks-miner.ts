import { databricksMiner } from "specanvil/atlan/packages/databricks-miner";

const connection = { connectionQualifiedName: "default/databricks/1684500411" };

{
  // It isn't said where the history lies.
  // TS2349: Missing<"a source: restApi() or offline() or systemTable()">
  databricksMiner(connection).toWorkflow();
}

{
  // A miner makes no connection.
  // TS2769: No overload matches this call.
  databricksMiner({ connectionName: "production", adminRoles: ["role"] });
}

{
  // Popularity without its window.
  // TS2345: 'windowDays'
  databricksMiner(connection).restApi().popularityConfiguration({ startDate: "1684500411" });
}

{
  // Days as a text.
  databricksMiner(connection)
    .restApi()
    // TS2322: Type 'string' is not assignable to type 'number'.
    .popularityConfiguration({ startDate: "1684500411", windowDays: "30" });
}

{
  // A system table without its warehouse.
  // TS2345/TS2741: Property 'warehouseId' is missing
  databricksMiner(connection).systemTable({});
}

{
  // Two sources.
  databricksMiner(connection)
    .restApi()
    // TS2339: Property 'offline' does not exist on type
    .offline({ bucketName: "metadata", bucketPrefix: "history" });
}

{
  // A warehouse where the method reads none.
  // TS2345: 'extractionMethod'
  databricksMiner(connection).restApi().popularityConfiguration({
    startDate: "1684500411",
    windowDays: 30,
    warehouseId: "warehouse",
  });
}
