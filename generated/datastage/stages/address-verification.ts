// Generated from spec/datastage/stages/address-verification.yaml. Do not edit; run `specanvil generate`.
import { AllowPerColumnMapping, SortingKey } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { matchPartitioning, type MatchPartitioning } from "../groups/match-partitioning.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import type { DocumentValue, Stage, Value } from "specanvil/datastage/stage";
export {
  AllowPerColumnMapping,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  SortingKey,
} from "../enums/common.js";
export { Db2InstanceSelect, Db2NameSelect } from "../groups/match-partitioning.js";

/** Address verification address line separator. */
export const AddressVerificationAddressLineSeparator = {
  PIPE: "PIPE",
  COMMA: "COMMA",
  CRLF: "CRLF",
  CR: "CR",
  LF: "LF",
  SEMICOLON: "SEMICOLON",
  SPACE: "SPACE",
  TAB: "TAB",
} as const;

/** Address verification address line separator. */
export type AddressVerificationAddressLineSeparator =
  (typeof AddressVerificationAddressLineSeparator)[keyof typeof AddressVerificationAddressLineSeparator];

/** Address verification error. */
export const AddressVerificationError = { No: "No", Yes: "Yes" } as const;

/** Address verification error. */
export type AddressVerificationError =
  (typeof AddressVerificationError)[keyof typeof AddressVerificationError];

/** Address verification minimum verification level. */
export const AddressVerificationMinimumVerificationLevel = {
  none: "0",
  administrative_area: "1",
  locality: "2",
  thoroughfare: "3",
  premise_or_building: "4",
  delivery_point_post_offic_box_subbuilding: "5",
} as const;

/** Address verification minimum verification level. */
export type AddressVerificationMinimumVerificationLevel =
  (typeof AddressVerificationMinimumVerificationLevel)[keyof typeof AddressVerificationMinimumVerificationLevel];

/** Address verification output casing. */
export const AddressVerificationOutputCasing = {
  Title: "Title",
  Upper: "Upper",
  Lower: "Lower",
} as const;

/** Address verification output casing. */
export type AddressVerificationOutputCasing =
  (typeof AddressVerificationOutputCasing)[keyof typeof AddressVerificationOutputCasing];

/** Address verification output script. */
export const AddressVerificationOutputScript = {
  AsProcessed: "AsProcessed",
  Native: "Native",
  Latn: "Latn",
} as const;

/** Address verification output script. */
export type AddressVerificationOutputScript =
  (typeof AddressVerificationOutputScript)[keyof typeof AddressVerificationOutputScript];

/** Address verification processing type. */
export const AddressVerificationProcessingType = {
  Parse: "Parse",
  Validation: "Validation",
} as const;

/** Address verification processing type. */
export type AddressVerificationProcessingType =
  (typeof AddressVerificationProcessingType)[keyof typeof AddressVerificationProcessingType];

/** Address verification use city abbreviations. */
export const AddressVerificationUseCityAbbreviations = { Yes: "Yes", No: "No" } as const;

/** Address verification use city abbreviations. */
export type AddressVerificationUseCityAbbreviations =
  (typeof AddressVerificationUseCityAbbreviations)[keyof typeof AddressVerificationUseCityAbbreviations];

/** Address verification validation type. */
export const AddressVerificationValidationType = {
  CorrectionOnly: "CorrectionOnly",
  Suggestion: "Suggestion",
  ReverseGeocode: "ReverseGeocode",
  USPSCertification: "USPSCertification",
} as const;

/** Address verification validation type. */
export type AddressVerificationValidationType =
  (typeof AddressVerificationValidationType)[keyof typeof AddressVerificationValidationType];

/** Address verification address line. */
export interface AddressVerificationAddressLine {
  /** Address line1. */
  addressLine1?: Value<readonly DocumentValue[]>;
  /** Address line2. */
  addressLine2?: Value<readonly DocumentValue[]>;
  /** Address line3. */
  addressLine3?: Value<readonly DocumentValue[]>;
  /** Address line4. */
  addressLine4?: Value<readonly DocumentValue[]>;
  /** Address line5. */
  addressLine5?: Value<readonly DocumentValue[]>;
  /** Address line6. */
  addressLine6?: Value<readonly DocumentValue[]>;
  /** Address line7. */
  addressLine7?: Value<readonly DocumentValue[]>;
  /** Address line8. */
  addressLine8?: Value<readonly DocumentValue[]>;
  /** Organization. */
  organization?: Value<readonly DocumentValue[]>;
  /** Building. */
  building?: Value<readonly DocumentValue[]>;
  /** Sub building. */
  subBuilding?: Value<readonly DocumentValue[]>;
  /** Po box. */
  poBox?: Value<readonly DocumentValue[]>;
  /** House number. */
  houseNumber?: Value<readonly DocumentValue[]>;
  /** Street. */
  street?: Value<readonly DocumentValue[]>;
  /** Dependent street. */
  dependentStreet?: Value<readonly DocumentValue[]>;
  /** Locality. */
  locality?: Value<readonly DocumentValue[]>;
  /** Dependent locality. */
  dependentLocality?: Value<readonly DocumentValue[]>;
  /** Double dependent locality. */
  doubleDependentLocality?: Value<readonly DocumentValue[]>;
  /** Sub administrative area. */
  subAdministrativeArea?: Value<readonly DocumentValue[]>;
  /** Super administrative area. */
  superAdministrativeArea?: Value<readonly DocumentValue[]>;
  /** City. */
  city?: Value<readonly DocumentValue[]>;
  /** State. */
  state?: Value<readonly DocumentValue[]>;
  /** Province. */
  province?: Value<readonly DocumentValue[]>;
  /** Postal code. */
  postalCode?: Value<readonly DocumentValue[]>;
  /** Country. */
  country?: Value<readonly DocumentValue[]>;
  /** Latitude. */
  latitude?: Value<readonly DocumentValue[]>;
  /** Longitude. */
  longitude?: Value<readonly DocumentValue[]>;
}

/** Address verification parse. */
export interface AddressVerificationParse {
  /** Error. */
  error?: Value<string>;
  /** Db path. */
  dbPath?: Value<string>;
}

/** Address verification validation. */
export interface AddressVerificationValidation {
  /** Validation type. */
  validationType?: Value<string>;
  /** Geo coding. */
  geoCoding?: Value<string>;
  /** Enhanced u s. */
  enhancedUS?: Value<string>;
  /** Enhanced g b. */
  enhancedGB?: Value<string>;
  /** Error. */
  error?: Value<string>;
  /** Db path. */
  dbPath?: Value<string>;
  /** Report filefor validation. */
  reportFileforValidation?: Value<string>;
  /** Company name. */
  companyName?: Value<string>;
  /** List i d. */
  listID?: Value<string>;
}

type Own = "sortInstructions" | "sortInstructionsText";

/** What can be set on a Address Verification stage. */
export interface AddressVerificationProps
  extends Descriptions, MatchPartitioning, Partitioning, Omit<Sorting, Own>, StageBuffers {
  /** Server Options to Add or Override. */
  addServerOptions?: Value<string>;
  /** Number of address lines to assign. Default 1. */
  addressCount?: Value<string>;
  /**
   * Type of address line separator. One of PIPE, COMMA, CRLF, CR, LF, SEMICOLON, SPACE, TAB;
   * default PIPE.
   */
  addressLineSeparator?: Value<AddressVerificationAddressLineSeparator>;
  /** Buffer free run (percent). */
  bufFreeRunRonly?: Value<string>;
  /** Buffering mode. */
  bufModeRonly?: Value<string>;
  /** Company name. */
  companyName?: Value<string>;
  /** Path for initialization (.ini) and reference files. Default /opt/ibm/data/avi/LQTDB/. */
  dbPath?: Value<string>;
  /** Default country or region. */
  defaultCountry?: Value<string>;
  /** Disk write increment (bytes). */
  diskWriteIncRonly?: Value<string>;
  /** Include field match score. One of No, Yes; default No. */
  enableFieldMatchScore?: Value<AddressVerificationError>;
  /** Include field status codes. One of No, Yes; default No. */
  enableFieldStatus?: Value<AddressVerificationError>;
  /** Include GB enhanced data. One of No, Yes; default No. */
  enhancedGB?: Value<AddressVerificationError>;
  /** Include US enhanced data. One of No, Yes; default No. */
  enhancedUS?: Value<AddressVerificationError>;
  /** Include separate output for errors. One of No, Yes; default No. */
  error?: Value<AddressVerificationError>;
  /** Include geographic location. One of No, Yes; default No. */
  geoCoding?: Value<AddressVerificationError>;
  /** Sorting key. One of Select a column; default Select a column. */
  keyColSelect?: Value<SortingKey>;
  /** Show additional address fields. One of No, Yes; default No. */
  lessUsedFields?: Value<AddressVerificationError>;
  /** Report identifier. */
  listID?: Value<string>;
  /** Maximum memory buffer size (bytes). */
  maxMemBufSizeRonly?: Value<string>;
  /** How many suggestions to show. Default 3. */
  maxResults?: Value<number>;
  /** Minimum verification level. One of 0, 1, 2, 3, 4, 5; default 0. */
  minimumVerificationLevel?: Value<AddressVerificationMinimumVerificationLevel>;
  /** Operator call back. Default qsavlibCalls. */
  opCallbacks?: Value<string>;
  /** Address capitalization. One of Title, Upper, Lower; default Title. */
  outputCasing?: Value<AddressVerificationOutputCasing>;
  /** Transliteration output script. One of AsProcessed, Native, Latn; default AsProcessed. */
  outputScript?: Value<AddressVerificationOutputScript>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Processing type. One of Parse, Validation; default Parse. */
  processingType?: Value<AddressVerificationProcessingType>;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Path and file name. */
  reportFileforValidation?: Value<string>;
  /** Sorting keys (optional). Default If sort keys are added, a sort will be performed.. */
  sortInstructions?: Value<string>;
  /** City name format. One of Yes, No; default No. */
  useCityAbbreviations?: Value<AddressVerificationUseCityAbbreviations>;
  /** Symbolic transliteration. One of False, True; default True. */
  useSymbolicTransliteration?: Value<AllowPerColumnMapping>;
  /**
   * Validation type. One of CorrectionOnly, Suggestion, ReverseGeocode, USPSCertification; default
   * CorrectionOnly.
   */
  validationType?: Value<AddressVerificationValidationType>;
}

/** An Address Verification stage. */
export const AddressVerification: Stage<AddressVerificationProps, 1, 2, 0, 0, never> = {
  name: "Address Verification",
  op: "AddressVerification2",
  kind: "execution",
  links: { in: [1, 1], out: [1, 2], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, matchPartitioning, partitioning, sorting],
  without: [
    "sortInstructionsText",
    "currentOutputLinkType",
    "enableFlowAcpControl",
    "enableSchemalessDesign",
    "outputAcpShouldHide",
  ],
  properties: {
    addServerOptions: "m string addServerOptions",
    addressCount: ["M string addressCount", "1"],
    addressLineProperties: "m list addressLineProperties",
    addressLineSeparator: ["m enum addressLineSeparator", AddressVerificationAddressLineSeparator],
    bufFreeRunRonly: "m string",
    bufModeRonly: "m string",
    companyName: ["M string companyName", ""],
    dbPath: ["M string dbPath", "/opt/ibm/data/avi/LQTDB/"],
    defaultCountry: "m string defaultCountry",
    diskWriteIncRonly: "m string",
    enableFieldMatchScore: ["m enum enableFieldMatchScore", AddressVerificationError],
    enableFieldStatus: ["m enum enableFieldStatus", AddressVerificationError],
    enhancedGB: ["m enum enhancedGB", AddressVerificationError],
    enhancedUS: ["m enum enhancedUS", AddressVerificationError],
    error: ["m enum", AddressVerificationError],
    geoCoding: ["m enum geoCoding", AddressVerificationError],
    keyColSelect: ["m enum keyColSelect", SortingKey],
    lessUsedFields: ["m enum lessUsedFields", AddressVerificationError],
    listID: ["M string listID", ""],
    maxMemBufSizeRonly: "m string",
    maxResults: "m int maxResults",
    minimumVerificationLevel: [
      "m enum minimumVerificationLevel",
      AddressVerificationMinimumVerificationLevel,
    ],
    opCallbacks: "m string opCallbacks",
    outputCasing: ["m enum outputCasing", AddressVerificationOutputCasing],
    outputScript: ["m enum outputScript", AddressVerificationOutputScript],
    outputlinkOrderingList: "m list OutputlinkOrderingList",
    parseProperties: "m list parseProperties",
    processingType: ["M enum processingType", AddressVerificationProcessingType, "Parse"],
    queueUpperSizeRonly: "m string",
    reportFileforValidation: ["M string reportFileforValidation", ""],
    sortInstructions: "m string sortInstructions",
    useCityAbbreviations: ["m enum useCityAbbreviations", AddressVerificationUseCityAbbreviations],
    useSymbolicTransliteration: ["m enum useSymbolicTransliteration", AllowPerColumnMapping],
    validationProperties: "m list validationProperties",
    validationType: ["m enum validationType", AddressVerificationValidationType],
  },
};
