// Generated from spec/atlan/packages/lineage-generator.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  member,
  type PackageDescriptor,
  startBuilder,
  string,
  under,
} from "specanvil/builder";
import type { LineageAssetType, LineageOutput } from "../package-enums.js";

/** Arguments of `config()`. */
export interface ConfigArgs {
  /** Type of the assets where lineage begins. */
  sourceAssetType: LineageAssetType;
  /** What their qualified names begin with. */
  sourceQualifiedName: string;
  /** Type of the assets where lineage ends. */
  targetAssetType: LineageAssetType;
  /** What their qualified names begin with. */
  targetQualifiedName: string;
  /**
   * Whether names must match in upper and lower case.
   * @defaultValue false
   */
  caseSensitiveMatch?: boolean | undefined;
  /**
   * Whether the names of their schemas must match too.
   * @defaultValue false
   */
  matchOnSchema?: boolean | undefined;
  /**
   * What is done with what is found.
   * @defaultValue LineageOutput.PREVIEW
   */
  outputType?: LineageOutput | undefined;
  /**
   * Whether what is inside the assets, such as columns, is connected as well.
   * @defaultValue false
   */
  generateOnChildAssets?: boolean | undefined;
  /** Pattern that a source name must match. */
  regexMatch?: string | undefined;
  /** What the match is replaced by to get the target name. */
  regexReplace?: string | undefined;
  /** The same as regexMatch, for qualified names of schemas. */
  regexMatchSchema?: string | undefined;
  /** The same as regexReplace, for qualified names of schemas. */
  regexReplaceSchema?: string | undefined;
  /** The same as regexMatch, for names of schemas. */
  regexMatchSchemaName?: string | undefined;
  /** The same as regexReplace, for names of schemas. */
  regexReplaceSchemaName?: string | undefined;
  /** Put before a source name to get the target name. */
  matchPrefix?: string | undefined;
  /** Put behind a source name to get the target name. */
  matchSuffix?: string | undefined;
  /** What separates the parts of the names of files and other objects. */
  fileAdvancedSeparator?: string | undefined;
  /** Which of these parts are compared, such as 1,2. */
  fileAdvancedPosition?: string | undefined;
  /** Qualified name of the connection that gets the processes; by default that of the source. */
  processConnectionQn?: string | undefined;
}

/** A whole Lineage Generator (no transformations) workflow as one object. */
export interface LineageGeneratorOptions {
  /** Says what is connected with what, and how names are compared. */
  config: ConfigArgs;
}

/** The steps that fill each slot. */
interface Fills {
  config: "config";
}

/** What is missing while a slot is open. */
interface Needs {
  config: "what to connect: config()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Says what is connected with what, and how names are compared. */
  config(args: ConfigArgs): LineageGenerator<Exclude<Open, "config">>;
}

/**
 * A Lineage Generator (no transformations) workflow in the making: immutable, each step gives a new
 * one. The parameter holds the slots that are still open.
 */
export type LineageGenerator<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "https://assets.atlan.com/assets/add-lineage.svg";

const lineageAssetTypeType = member(
  "LineageAssetType",
  "Table",
  "View",
  "Materialized View",
  "Column",
  "Salesforce Object",
  "Salesforce Field",
  "MongoDB Collection",
  "S3 Object",
  "ADLS Object",
  "Power BI Table",
  "Power BI Column",
  "GCS Object",
  "Kafka Topic",
  "Calculation View",
  "Looker Field",
  "Looker View",
);

const descriptor: PackageDescriptor = {
  builder: "lineageGenerator",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "csa-lineage-generator",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "python,utility",
      dependentPackage: "",
      docsUrl: "https://solutions.atlan.com/lineage-generator/",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      name: "Lineage Generator (no transformations)",
    }),
    under(packagePrefix, {
      author: "Atlan CSA",
      description: "Package to generate lineage between two systems - no transformations involved.",
      homepage: "https://packages.atlan.com/-/web/detail/@csa/lineage-generator",
      keywords: '["python","utility", "custom-package"]',
      name: "@csa/lineage-generator",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `csa-lineage-generator-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "lineage-generator",
      sourceCategory: "utility",
      type: "custom",
      preview: "true",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-rcsas-l-a-s-hlineage-generator",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  needs: { config: "what to connect" },
  steps: {
    config: {
      args: {
        sourceAssetType: lineageAssetTypeType,
        sourceQualifiedName: string,
        targetAssetType: lineageAssetTypeType,
        targetQualifiedName: string,
        caseSensitiveMatch: [boolean, false],
        matchOnSchema: [boolean, false],
        outputType: [member("LineageOutput", "preview", "generate", "delete"), "preview"],
        generateOnChildAssets: [boolean, false],
        regexMatch: [string],
        regexReplace: [string],
        regexMatchSchema: [string],
        regexReplaceSchema: [string],
        regexMatchSchemaName: [string],
        regexReplaceSchemaName: [string],
        matchPrefix: [string],
        matchSuffix: [string],
        fileAdvancedSeparator: [string],
        fileAdvancedPosition: [string],
        processConnectionQn: [string],
      },
      set: (
        sourceAssetType,
        sourceQualifiedName,
        targetAssetType,
        targetQualifiedName,
        caseSensitiveMatch,
        matchOnSchema,
        outputType,
        generateOnChildAssets,
        regexMatch,
        regexReplace,
        regexMatchSchema,
        regexReplaceSchema,
        regexMatchSchemaName,
        regexReplaceSchemaName,
        matchPrefix,
        matchSuffix,
        fileAdvancedSeparator,
        fileAdvancedPosition,
        processConnectionQn,
      ) => ({
        "source-asset-type": sourceAssetType,
        "source-qualified-name-prefix": sourceQualifiedName,
        "target-asset-type": targetAssetType,
        "target-qualified-name-prefix": targetQualifiedName,
        "case-sensitive": caseSensitiveMatch ? "yes" : "no",
        "match-on-schema": matchOnSchema ? "yes" : "no",
        "output-option": outputType,
        "child-lineage": generateOnChildAssets ? "yes" : "no",
        "regex-match": regexMatch ?? undefined,
        "regex-replace": regexReplace ?? undefined,
        "regex-match-schema": regexMatchSchema ?? undefined,
        "regex-replace-schema": regexReplaceSchema ?? undefined,
        "regex-match-schema-name": regexMatchSchemaName ?? undefined,
        "regex-replace-schema-name": regexReplaceSchemaName ?? undefined,
        "name-prefix": matchPrefix ?? undefined,
        "name-suffix": matchSuffix ?? undefined,
        "file-advanced-separator": fileAdvancedSeparator ?? undefined,
        "file-advanced-positions": fileAdvancedPosition ?? undefined,
        "connection-qualified-name": processConnectionQn ?? undefined,
      }),
    },
  },
};

/**
 * Lineage Generator (no transformations): Finds assets of two systems that have the same names, and
 * draws lineage from those of the one to those of the other.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function lineageGenerator(): LineageGenerator<"config">;
/**
 * Lineage Generator (no transformations), from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function lineageGenerator(options: LineageGeneratorOptions): LineageGenerator;
export function lineageGenerator(options?: LineageGeneratorOptions): unknown {
  return startBuilder(descriptor, options, lineageGenerator);
}
