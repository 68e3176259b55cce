import { batchFlow, type FlowConfiguration, parameterSet } from "specanvil/datastage";

const flow = batchFlow("Customers");
const env = parameterSet({
  name: "env",
  assetId: "id",
  parameters: [{ name: "db", type: "string" }],
  valueSets: ["prod"],
});
flow.useParameterSet(env);

{
  // A flow without a name.
  // TS2554: Expected 1-2 arguments, but got 0.
  batchFlow();
}

{
  // A flow by an object.
  // TS2345: Argument of type '{ name: string; }' is not assignable to parameter of type 'string'.
  batchFlow({ name: "Customers" });
}

{
  // A description where the options stand.
  // TS2345: Argument of type '"All of them."' is not assignable to parameter of type 'BatchFlowOptions | undefined'.
  batchFlow("Customers", "All of them.");
}

{
  // An option that there isn't.
  // TS2353: Object literal may only specify known properties, and 'retries' does not exist in type 'BatchFlowOptions'.
  batchFlow("Customers", { retries: 3 });
}

{
  // Both retentions.
  // TS2345: Type 'number' is not assignable to type 'null | undefined'.
  flow.configure({ retentionDays: 5, retentionAmount: 3 });
}

{
  // Both retentions at the start.
  // TS2322: Type 'number' is not assignable to type 'null | undefined'.
  batchFlow("C", { configuration: { retentionDays: 5, retentionAmount: 3 } });
}

{
  // Both retentions in a variable.
  // TS2322: Type 'number' is not assignable to type 'null | undefined'.
  const both: FlowConfiguration = { retentionDays: 5, retentionAmount: 3 };
  void both;
}

{
  // A limit that is a text.
  // TS2322: Type 'string' is not assignable to type 'number'.
  flow.configure({ warnLimit: "20" });
}

{
  // A setting in the vendor's spelling.
  // TS2561: Object literal may only specify known properties, but 'warn_limit' does not exist in type
  flow.configure({ warn_limit: 20 });
}

{
  // An environment that is a number.
  // TS2322: Type 'number' is not assignable to type 'string'.
  flow.configure({ environment: 1 });
}

{
  // A configuration is assigned to.
  // TS2540: Cannot assign to 'environment' because it is a read-only property.
  flow.configuration.environment = "px";
}

{
  // A configuration is replaced.
  // TS2540: Cannot assign to 'configuration' because it is a read-only property.
  flow.configuration = {};
}

{
  // A setting is assigned.
  // TS2540: Cannot assign to 'description' because it is a read-only property.
  flow.settings.description = "d";
}

{
  // A description of a flow is assigned.
  // TS2339: Property 'description' does not exist on type 'BatchFlow'.
  flow.description = "d";
}

{
  // A mode that there isn't.
  // TS2820: Type '"ELTL"' is not assignable to type '"ELT" | "ETL" | "TETL" | undefined'. Did you mean '"ELT"'?
  flow.set({ compileMode: "ELTL" });
}

{
  // A policy without its mode.
  // TS2345: Property 'compileMode' is missing in type '{ eltPolicy: "INTERMEDIATE_VIEW"; }' but required in
  flow.set({ eltPolicy: "INTERMEDIATE_VIEW" });
}

{
  // A policy with another mode.
  // TS2322: Type 'string' is not assignable to type 'undefined'.
  batchFlow("C", { compileMode: "TETL", eltPolicy: "NESTED_QUERY" });
}

{
  // The flight service in the database.
  // TS2345: Type 'boolean' is not assignable to type 'undefined'.
  flow.set({ compileMode: "ELT", flightService: true });
}

{
  // A flag that is a text.
  // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
  flow.set({ autoArrange: "no" });
}

{
  // A configuration among the settings.
  // TS2353: Object literal may only specify known properties, and 'configuration' does not exist in type 'FlowSettings'.
  flow.set({ configuration: {} });
}

{
  // A type of parameter that there isn't.
  // TS2322: Type '"boolean"' is not assignable to type
  flow.parameter("limit", { type: "boolean" });
}

{
  // The document's name of a type.
  // TS2322: Type '"int64"' is not assignable to type
  flow.parameter("limit", { type: "int64" });
}

{
  // An encrypted value in clear.
  // TS2322: Type 'string' is not assignable to type 'Secret'.
  flow.parameter("key", { type: "encrypted", value: "hunter2" });
}

{
  // A value that is a list.
  // TS2739: Type 'number[]' is missing the following properties from type 'Secret': #source,
  flow.parameter("limit", { value: [1] });
}

{
  // Values of a list that are one text.
  // TS2322: Type 'string' is not assignable to type 'readonly (string | number)[]'.
  flow.parameter("colour", { type: "list", validValues: "red" });
}

{
  // A parameter without a name.
  // TS2345: Argument of type '{ name: string; }' is not assignable to parameter of type 'string'.
  flow.parameter({ name: "limit" });
}

{
  // A parameter set by its name.
  // TS2345: Argument of type 'string' is not assignable to parameter of type … ParameterSet<string>
  flow.useParameterSet("env");
}

{
  // A parameter that the set doesn't have.
  // TS2345: Argument of type '"dbs"' is not assignable to parameter of type '"db"'.
  env.param("dbs");
}

{
  // A parameter set without its asset.
  // TS2345: Property 'assetId' is missing in type '{ name: string; }' but required in type 'ParameterSetOptions'.
  parameterSet({ name: "env" });
}

{
  // A parameter of a set without a type.
  // TS2741: Property 'type' is missing in type '{ name: string; }' but required in type 'SetParameter'.
  parameterSet({ name: "e", assetId: "i", parameters: [{ name: "a" }] });
}

{
  // Value sets with their values.
  // TS2322: Type '{ name: string; }' is not assignable to type 'string'.
  parameterSet({ name: "e", assetId: "i", valueSets: [{ name: "prod" }] });
}

{
  // A value set without a set.
  // TS2554: Expected 2 arguments, but got 1.
  flow.setRuntimeValueSet("prod");
}

{
  // A value of a set without its parameter.
  // TS2554: Expected 3 arguments, but got 2.
  flow.setRuntimeParameterValue("env", 5);
}

{
  // A run's value that is a flag.
  // TS2345: Argument of type 'boolean' is not assignable to parameter of type 'string | number'.
  flow.setRuntimeLocalParameter("limit", true);
}

{
  // The payload of a job by the id of a project alone.
  // TS2345: Argument of type 'string' is not assignable to parameter of type '{ readonly id: string; }'.
  flow.jobPayload("project");
}
