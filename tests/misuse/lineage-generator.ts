import { LineageAssetType, LineageOutput } from "specanvil/atlan";
import { lineageGenerator } from "specanvil/atlan/packages/lineage-generator";

const config = {
  sourceAssetType: LineageAssetType.TABLE,
  sourceQualifiedName: "default/snowflake/1684500411/RAW",
  targetAssetType: LineageAssetType.VIEW,
  targetQualifiedName: "default/snowflake/1684500411/MART",
};

{
  // What is connected isn't said.
  // TS2349: Missing<"what to connect: config()">
  lineageGenerator().toWorkflow();
}

{
  // Two pairs in one workflow.
  // TS2339: Property 'config' does not exist on type
  lineageGenerator().config(config).config(config);
}

{
  // The name of a member.
  // TS2820: Type '"TABLE"' is not assignable to type 'LineageAssetType'. Did you mean '"Table"'?
  lineageGenerator().config({ ...config, sourceAssetType: "TABLE" });
}

{
  // A type of assets that this package doesn't connect.
  // TS2322: Type '"Dashboard"' is not assignable to type 'LineageAssetType'.
  lineageGenerator().config({ ...config, targetAssetType: "Dashboard" });
}

{
  // What is done, in a word of the vendor's screen.
  // TS2322: Type '"Generate lineage"' is not assignable to type 'LineageOutput | undefined'.
  lineageGenerator().config({ ...config, outputType: "Generate lineage" });
}

{
  // A member of another enum.
  // TS2322: is not assignable to type 'LineageOutput | undefined'.
  lineageGenerator().config({ ...config, outputType: LineageAssetType.TABLE });
}

{
  // The other way round.
  // TS2322: is not assignable to type 'LineageAssetType'.
  lineageGenerator().config({ ...config, sourceAssetType: LineageOutput.PREVIEW });
}

{
  // What goes over the wire for a boolean.
  // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
  lineageGenerator().config({ ...config, matchOnSchema: "yes" });
}

{
  // The vendor's spelling.
  // TS2561: 'fileAdvancedSeperator' does not exist … Did you mean to write 'fileAdvancedSeparator'?
  lineageGenerator().config({ ...config, fileAdvancedSeperator: "/" });
}

{
  // A pattern as a regular expression of JavaScript.
  // TS2322: Type 'RegExp' is not assignable to type 'string'.
  lineageGenerator().config({ ...config, regexMatch: /^RAW_/ });
}

{
  // The position as a number.
  // TS2322: Type 'number' is not assignable to type 'string'.
  lineageGenerator().config({ ...config, fileAdvancedPosition: 2 });
}

{
  // One side only.
  lineageGenerator()
    // TS2345/TS2739: missing the following properties
    .config({ sourceAssetType: "Table", sourceQualifiedName: "default/snowflake/1684500411/RAW" });
}

{
  // A type that was computed.
  const types: string[] = ["Table"];
  for (const sourceAssetType of types) {
    // TS2322: Type 'string' is not assignable to type 'LineageAssetType'.
    lineageGenerator().config({ ...config, sourceAssetType });
  }
}

{
  // Null for what is required.
  // TS2322: Type 'null' is not assignable to type 'string'.
  lineageGenerator().config({ ...config, targetQualifiedName: null });
}
