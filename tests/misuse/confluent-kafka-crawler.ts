import { secret } from "specanvil";
import { confluentKafkaCrawler } from "specanvil/atlan/packages/confluent-kafka-crawler";

const connection = { connectionName: "production", adminRoles: ["role"] };
const cluster = { bootstrap: "pkc-1.aws.confluent.cloud:9092" };
const token = { apiKey: "key", apiSecret: secret.env("KAFKA_SECRET") };

{
  // Nobody signs in to the cluster.
  // TS2349: Missing<"a credential: apiToken()">
  confluentKafkaCrawler(connection).direct(cluster).toWorkflow();
}

{
  // It isn't said which cluster.
  // TS2349: Missing<"a source: direct()">
  confluentKafkaCrawler(connection).apiToken(token).toWorkflow();
}

{
  // The secret of the API key as text.
  confluentKafkaCrawler(connection)
    .direct(cluster)
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .apiToken({ apiKey: "key", apiSecret: "secret" });
}

{
  // Whether it's encrypted as a text.
  // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
  confluentKafkaCrawler(connection).direct({ ...cluster, encrypted: "SASL_SSL" });
}

{
  // Kafka's own name of the servers.
  // TS2353: 'bootstrapServers' does not exist in type 'DirectArgs'.
  confluentKafkaCrawler(connection).direct({ ...cluster, bootstrapServers: "localhost:9092" });
}

{
  // Topics in a list rather than a regular expression.
  confluentKafkaCrawler(connection)
    .direct(cluster)
    // TS2322: Type 'string[]' is not assignable to type 'string'.
    .include({ regex: ["orders", "payments"] });
}

{
  // Two clusters.
  // TS2339: Property 'direct' does not exist on type
  confluentKafkaCrawler(connection).direct(cluster).direct({ bootstrap: "localhost:9092" });
}
