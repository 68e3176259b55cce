// Generated from spec/datastage/groups/xml-options.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";

/** Schema validation level. */
export const XmlValidationLevel = { default: "0", strict: "1" } as const;

/** Schema validation level. */
export type XmlValidationLevel = (typeof XmlValidationLevel)[keyof typeof XmlValidationLevel];

/** Options of the stages that read and write XML. */
export interface XmlOptions {
  /** Replace empty values with NULLs. Default false. */
  discardEmptyValues?: Value<boolean>;
  /** Enable grammar caching. Default false. */
  enableGrammarCaching?: Value<boolean>;
  /** Include namespaces. Default false. */
  includeNamespaces?: Value<boolean>;
  /** Inherit properties. Default false. */
  inheritProperties?: Value<boolean>;
  /** Whether is on CP4D. Default false. */
  isIcp4d?: Value<boolean>;
  /** Log reject errors. Default false. */
  logRejectErrors?: Value<boolean>;
  /** Namespace declaration. */
  namespaceDeclaration?: Value<string>;
  /** Replace NULLs with empty values. Default false. */
  replaceNulls?: Value<boolean>;
  /** Schema validation level. One of 0, 1; default 0. */
  xmlValidationLevel?: Choice<XmlValidationLevel>;
}

/** Options of the stages that read and write XML. */
export const xmlOptions: Rows = {
  discardEmptyValues: "m bool",
  discardEmptyValuesOutput: "mo bool",
  enableGrammarCaching: "m bool",
  includeNamespaces: "m bool",
  includeNamespacesOutput: "mo bool",
  inheritProperties: "mo bool",
  isIcp4d: "m bool isIcp4d",
  logRejectErrors: "m bool",
  namespaceDeclaration: "m string",
  namespaceDeclarationOutput: "mo string",
  replaceNulls: "m bool",
  replaceNullsOutput: "mo bool",
  xmlValidationLevel: ["m enum", XmlValidationLevel],
};
