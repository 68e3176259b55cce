// Generated from spec/datastage/stages/address-verification.yaml. Do not edit; run `specanvil generate`.
import { verifiedColumns } from "specanvil/datastage/columns";
import { reportDerivations } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { AllowPerColumnMapping } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { matchPartitioning, type MatchPartitioning } from "../groups/match-partitioning.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
export {
  AllowPerColumnMapping,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
} from "../enums/common.js";
export { Db2InstanceSelect, Db2NameSelect } from "../groups/match-partitioning.js";

/** Type of address line separator. */
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

/** Type of address line separator. */
export type AddressVerificationAddressLineSeparator =
  (typeof AddressVerificationAddressLineSeparator)[keyof typeof AddressVerificationAddressLineSeparator];

/** Include field match score. */
export const AddressVerificationError = { No: "No", Yes: "Yes" } as const;

/** Include field match score. */
export type AddressVerificationError =
  (typeof AddressVerificationError)[keyof typeof AddressVerificationError];

/** Minimum verification level. */
export const AddressVerificationMinimumVerificationLevel = {
  none: "0",
  administrative_area: "1",
  locality: "2",
  thoroughfare: "3",
  premise_or_building: "4",
  delivery_point_post_offic_box_subbuilding: "5",
} as const;

/** Minimum verification level. */
export type AddressVerificationMinimumVerificationLevel =
  (typeof AddressVerificationMinimumVerificationLevel)[keyof typeof AddressVerificationMinimumVerificationLevel];

/** Address capitalization. */
export const AddressVerificationOutputCasing = {
  Title: "Title",
  Upper: "Upper",
  Lower: "Lower",
} as const;

/** Address capitalization. */
export type AddressVerificationOutputCasing =
  (typeof AddressVerificationOutputCasing)[keyof typeof AddressVerificationOutputCasing];

/** Transliteration output script. */
export const AddressVerificationOutputScript = {
  AsProcessed: "AsProcessed",
  Native: "Native",
  Latn: "Latn",
} as const;

/** Transliteration output script. */
export type AddressVerificationOutputScript =
  (typeof AddressVerificationOutputScript)[keyof typeof AddressVerificationOutputScript];

/** Processing type. */
export const AddressVerificationProcessingType = {
  Parse: "Parse",
  Validation: "Validation",
} as const;

/** Processing type. */
export type AddressVerificationProcessingType =
  (typeof AddressVerificationProcessingType)[keyof typeof AddressVerificationProcessingType];

/** City name format. */
export const AddressVerificationUseCityAbbreviations = { Yes: "Yes", No: "No" } as const;

/** City name format. */
export type AddressVerificationUseCityAbbreviations =
  (typeof AddressVerificationUseCityAbbreviations)[keyof typeof AddressVerificationUseCityAbbreviations];

/** Validation type. */
export const AddressVerificationValidationType = {
  CorrectionOnly: "CorrectionOnly",
  Suggestion: "Suggestion",
  ReverseGeocode: "ReverseGeocode",
  USPSCertification: "USPSCertification",
} as const;

/** Validation type. */
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
  /** Address line properties. */
  addressLineProperties?: Value<readonly AddressVerificationAddressLine[]>;
  /**
   * Type of address line separator. One of PIPE, COMMA, CRLF, CR, LF, SEMICOLON, SPACE, TAB;
   * default PIPE.
   */
  addressLineSeparator?: Choice<AddressVerificationAddressLineSeparator>;
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
  enableFieldMatchScore?: Choice<AddressVerificationError>;
  /** Include field status codes. One of No, Yes; default No. */
  enableFieldStatus?: Choice<AddressVerificationError>;
  /** Include GB enhanced data. One of No, Yes; default No. */
  enhancedGB?: Choice<AddressVerificationError>;
  /** Include US enhanced data. One of No, Yes; default No. */
  enhancedUS?: Choice<AddressVerificationError>;
  /** Include separate output for errors. One of No, Yes; default No. */
  error?: Choice<AddressVerificationError>;
  /** Include geographic location. One of No, Yes; default No. */
  geoCoding?: Choice<AddressVerificationError>;
  /** Sorting key. Default Select a column. */
  keyColSelect?: Value<string>;
  /** Show additional address fields. One of No, Yes; default No. */
  lessUsedFields?: Choice<AddressVerificationError>;
  /** Report identifier. */
  listID?: Value<string>;
  /** Maximum memory buffer size (bytes). */
  maxMemBufSizeRonly?: Value<string>;
  /** How many suggestions to show. Default 3. */
  maxResults?: Integer;
  /** Minimum verification level. One of 0, 1, 2, 3, 4, 5; default 0. */
  minimumVerificationLevel?: Choice<AddressVerificationMinimumVerificationLevel>;
  /** Operator call back. Default qsavlibCalls. */
  opCallbacks?: Value<string>;
  /** Address capitalization. One of Title, Upper, Lower; default Title. */
  outputCasing?: Choice<AddressVerificationOutputCasing>;
  /** Transliteration output script. One of AsProcessed, Native, Latn; default AsProcessed. */
  outputScript?: Choice<AddressVerificationOutputScript>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Parse properties. */
  parseProperties?: Value<readonly AddressVerificationParse[]>;
  /** Processing type. One of Parse, Validation; default Parse. */
  processingType?: Choice<AddressVerificationProcessingType>;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Path and file name. */
  reportFileforValidation?: Value<string>;
  /** Sorting keys (optional). Default If sort keys are added, a sort will be performed.. */
  sortInstructions?: Value<string>;
  /** City name format. One of Yes, No; default No. */
  useCityAbbreviations?: Choice<AddressVerificationUseCityAbbreviations>;
  /** Symbolic transliteration. One of False, True; default True. */
  useSymbolicTransliteration?: Choice<AllowPerColumnMapping>;
  /** Validation properties. */
  validationProperties?: Value<readonly AddressVerificationValidation[]>;
  /**
   * Validation type. One of CorrectionOnly, Suggestion, ReverseGeocode, USPSCertification; default
   * CorrectionOnly.
   */
  validationType?: Choice<AddressVerificationValidationType>;
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
    keyColSelect: "m string keyColSelect",
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
  columns: {
    rule: verifiedColumns,
    table: {
      like: {
        name: "",
        type: "string",
        nullable: true,
        metadata: {
          description: "",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "VARCHAR", is_unicode_string: true, type_code: "STRING" },
      },
      rows: [
        ["AccuracyCode_QSAV", 20, "Code that describes validation status"],
        ["AddressQualityIndex_QSAV", 2, "Address Quality Index to indicate quality of an address"],
        ["Organization_QSAV", 50, "Business name for an address"],
        ["Department_QSAV", 50, "Department of an organization"],
        ["Function_QSAV", 60, "Job title or purpose"],
        ["Contact_QSAV", 60, "Contact name"],
        ["Building_QSAV", 50, "Name of a location"],
        ["Subbuilding_QSAV", 50, "Secondary name. Example: unit number"],
        ["HouseNumber_QSAV", 30, "House number of a location"],
        ["Street_QSAV", 50, "Most common street or block data element"],
        ["DependentStreet_QSAV", 50, "Dependent street or block data element"],
        ["POBOX_QSAV", 30, "Post box for an address"],
        ["Locality_QSAV", 50, "Most common population center element. Example: city"],
        ["DependentLocality_QSAV", 50, "Smaller population center element. Example: neighborhood"],
        [
          "DoubleDependentLocality_QSAV",
          50,
          "Smallest population center element. Example: village",
        ],
        ["PostCode_QSAV", 20, "Complete postal code"],
        ["PostalCodePrimary_QSAV", 10, "Primary postal code. Example: ZIP code"],
        ["PostalCodeSecondary_QSAV", 10, "Secondary postal code. Example: ZIP+4"],
        ["SuperAdministrativeArea_QSAV", 50, "Largest geographic unit"],
        ["AdministrativeArea_QSAV", 50, "Most common geographic unit. Example: province"],
        ["SubAdministrativeArea_QSAV", 50, "Smallest geographic unit. Example: county"],
        ["Country_QSAV", 50, "Official country name"],
        ["ISO3166_2_QSAV", 10, "2-character ISO country code"],
        ["ISO3166_3_QSAV", 10, "3-character ISO country code"],
        ["ISO3166_N_QSAV", 10, "3-digit ISO country code"],
        ["Address_QSAV", 1024, "Complete and formatted address"],
        ["Residue_QSAV", 50, "Information that was removed during processing"],
        ["DeliveryAddress1_QSAV", 50, "First line of address for delivery"],
        ["DeliveryAddress2_QSAV", 50, "Second line of address for delivery"],
        ["DeliveryAddress3_QSAV", 50, "Third line of address for delivery"],
        ["DeliveryAddress4_QSAV", 50, "Fourth line of address for delivery"],
        ["DeliveryAddress5_QSAV", 50, "Fifth line of address for delivery"],
        ["DeliveryAddress6_QSAV", 50, "Sixth line of address for delivery"],
        ["DeliveryAddress7_QSAV", 50, "Seventh line of address for delivery"],
        ["DeliveryAddress8_QSAV", 50, "Eighth line of address for delivery"],
        ["FormattedAddress1_QSAV", 150, "First line of output address"],
        ["FormattedAddress2_QSAV", 150, "Second line of output address"],
        ["FormattedAddress3_QSAV", 150, "Third line of output address"],
        ["FormattedAddress4_QSAV", 150, "Fourth line of output address"],
        ["FormattedAddress5_QSAV", 150, "Fifth line of output address"],
        ["FormattedAddress6_QSAV", 150, "Sixth line of output address"],
        ["FormattedAddress7_QSAV", 150, "Seventh line of output address"],
        ["FormattedAddress8_QSAV", 150, "Eighth line of output address"],
        ["FormattedAddress9_QSAV", 150, "Ninth line of output address"],
        ["FormattedAddress10_QSAV", 150, "Tenth line of output address"],
        ["AddressFormat_QSAV", 200, "Schema for the address format based on components returned"],
        [
          "DeliveryAddress_QSAV",
          200,
          "Shows full address without Organization, Locality, AdministrativeArea and PostalCode",
        ],
        [
          "DeliveryAddressFormat_QSAV",
          200,
          "Shows the composition of the DeliveryAddress field in elements",
        ],
        [
          "LocalityExtra_QSAV",
          50,
          "Additional regional designation not contained in other Locality output fields",
        ],
        [
          "LocalitySpecial_QSAV",
          50,
          "Additional supplementary regional designation not contained in other Locality output fields",
        ],
        ["PremiseExtra_QSAV", 50, "Additional parsed non postal authority premise information"],
      ],
    },
    errors: [
      {
        name: "ErrorCode_QSAV",
        type: "integer",
        nullable: true,
        metadata: {
          description: "Error ID",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "INTEGER", type_code: "INT32" },
      },
      {
        name: "ErrorMessage_QSAV",
        type: "string",
        nullable: true,
        metadata: {
          description: "Error message text that is associated with error ID",
          max_length: 200,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "VARCHAR", is_unicode_string: true, type_code: "STRING" },
      },
    ],
  },
  derive: {
    rule: reportDerivations,
    columns: [
      "AccuracyCode_QSAV",
      "AddressQualityIndex_QSAV",
      "Organization_QSAV",
      "Department_QSAV",
      "Function_QSAV",
      "Contact_QSAV",
      "Building_QSAV",
      "Subbuilding_QSAV",
      "HouseNumber_QSAV",
      "Street_QSAV",
      "DependentStreet_QSAV",
      "POBOX_QSAV",
      "Locality_QSAV",
      "DependentLocality_QSAV",
      "DoubleDependentLocality_QSAV",
      "PostCode_QSAV",
      "PostalCodePrimary_QSAV",
      "PostalCodeSecondary_QSAV",
      "SuperAdministrativeArea_QSAV",
      "AdministrativeArea_QSAV",
      "SubAdministrativeArea_QSAV",
      "Country_QSAV",
      "ISO3166_2_QSAV",
      "ISO3166_3_QSAV",
      "ISO3166_N_QSAV",
      "Address_QSAV",
      "Residue_QSAV",
      "DeliveryAddress1_QSAV",
      "DeliveryAddress2_QSAV",
      "DeliveryAddress3_QSAV",
      "DeliveryAddress4_QSAV",
      "DeliveryAddress5_QSAV",
      "DeliveryAddress6_QSAV",
      "DeliveryAddress7_QSAV",
      "DeliveryAddress8_QSAV",
      "FormattedAddress1_QSAV",
      "FormattedAddress2_QSAV",
      "FormattedAddress3_QSAV",
      "FormattedAddress4_QSAV",
      "FormattedAddress5_QSAV",
      "FormattedAddress6_QSAV",
      "FormattedAddress7_QSAV",
      "FormattedAddress8_QSAV",
      "FormattedAddress9_QSAV",
      "FormattedAddress10_QSAV",
      "AddressFormat_QSAV",
      "DeliveryAddress_QSAV",
      "DeliveryAddressFormat_QSAV",
      "LocalityExtra_QSAV",
      "LocalitySpecial_QSAV",
      "PremiseExtra_QSAV",
      "ErrorCode_QSAV",
      "ErrorMessage_QSAV",
    ],
  },
};
