import { snowflakeMiner } from "specanvil/atlan/packages/snowflake-miner";

const connection = { connectionQualifiedName: "default/snowflake/1684500411" };

{
  // It isn't said where the history lies.
  // TS2349: Missing<"a source: direct() or s3()">
  snowflakeMiner(connection).nativeLineage({ enabled: true }).toWorkflow();
}

{
  // A database without its schema.
  // TS2345: 'schema'
  snowflakeMiner(connection).direct({ startEpoch: 1684500411, database: "SNOWFLAKE" });
}

{
  // A date instead of seconds.
  // TS2322: Type 'Date' is not assignable to type 'number'.
  snowflakeMiner(connection).direct({ startEpoch: new Date("2023-05-19") });
}

{
  // One user as a text.
  // TS2322: Type 'string' is not assignable to type 'readonly string[]'.
  snowflakeMiner(connection).direct({ startEpoch: 1684500411 }).excludeUsers({ users: "atlan" });
}

{
  // The window as a bare number.
  // TS2559: Type '7' has no properties in common with type 'PopularityWindowArgs'.
  snowflakeMiner(connection).direct({ startEpoch: 1684500411 }).popularityWindow(7);
}

{
  // The names of the fields are forgotten.
  // TS2345/TS2739: missing the following properties
  snowflakeMiner(connection).s3({ s3Bucket: "metadata", s3Prefix: "history" });
}

{
  // The miner signs in with its connection's credential.
  // TS2339: Property 'basicAuth' does not exist on type
  snowflakeMiner(connection).direct({ startEpoch: 1684500411 }).basicAuth({ username: "atlan" });
}

{
  // Lineage is set twice.
  snowflakeMiner(connection)
    .direct({ startEpoch: 1684500411 })
    .nativeLineage({ enabled: true })
    // TS2339: Property 'nativeLineage' does not exist on type
    .nativeLineage({ enabled: false });
}
