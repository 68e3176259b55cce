import { Sources } from "./derive.js";
import type { DerivationRule } from "./encoder.js";

/** The columns that have an expression of the user's. */
export const expressionDerivations: DerivationRule = (output, { inputs }, _, usual) => {
  const sources = new Sources(inputs);
  return [
    ...usual,
    ...(output.fields ?? []).flatMap(({ name, metadata, app_data }) => {
      const { derivation } = app_data;
      if (derivation === undefined) return [];
      const { source_field_id: said } = metadata;
      const source = said?.includes(".") === true ? said : (sources.only(said || name) ?? said);
      return [
        {
          columnName: name,
          parsedExpression: derivation as string,
          ...(source ? { sourceColumn: source } : {}),
        },
      ];
    }),
  ];
};
