import {
  connectionDelete,
  type ConnectionDeleteArgs,
} from "specanvil/atlan/packages/connection-delete";

const qualifiedName = "default/snowflake/1684500411";

{
  // Which connection isn't said.
  // TS2554: Expected 1 arguments, but got 0.
  connectionDelete();
}

{
  // Whether its assets are gone for good has no default.
  // TS2345/TS2741: Property 'purge' is missing
  connectionDelete({ qualifiedName });
}

{
  // By position, as in the vendor's SDK.
  // TS2554: Expected 1 arguments, but got 2.
  connectionDelete(qualifiedName, true);
}

{
  // The text "false", which is true.
  // TS2322: Type 'string' is not assignable to type 'boolean'.
  connectionDelete({ qualifiedName, purge: "false" });
}

{
  // A purge that was never decided.
  const settings: { purge?: boolean } = {};
  // TS2322: Type 'boolean | undefined' is not assignable to type 'boolean'.
  connectionDelete({ qualifiedName, purge: settings.purge });
}

{
  // A connection that wasn't found.
  const found = [qualifiedName].find((name) => name.includes("redshift")) ?? null;
  // TS2322: Type 'string | null' is not assignable to type 'string'.
  connectionDelete({ qualifiedName: found, purge: false });
}

{
  // Several connections at once.
  // TS2322: Type 'string[]' is not assignable to type 'string'.
  connectionDelete({ qualifiedName: [qualifiedName], purge: false });
}

{
  // A word that the package doesn't have.
  // TS2353: 'archive' does not exist in type 'ConnectionDeleteArgs'.
  connectionDelete({ qualifiedName, purge: false, archive: true });
}

{
  // It has no steps.
  // TS2339: Property 'config' does not exist on type
  connectionDelete({ qualifiedName, purge: true }).config({});
}

{
  // Its arguments are half of what they should be.
  // TS2741: Property 'qualifiedName' is missing
  const given: ConnectionDeleteArgs = { purge: true };
  connectionDelete(given);
}
