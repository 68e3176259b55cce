// Generated from spec/atlan/packages/lineage-generator.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  member,
  type PackageDescriptor,
  string,
  when,
  WorkflowBuilder,
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

const descriptor: PackageDescriptor = {
  builder: "lineageGenerator",
  surface: "package-workflow",
  templateRef: "csa-lineage-generator",
  annotations: [
    [
      "orchestration.atlan.com/",
      {
        allowSchedule: "true",
        categories: "python,utility",
        dependentPackage: "",
        docsUrl: "https://solutions.atlan.com/lineage-generator/",
        emoji: "🚀",
        icon: "https://assets.atlan.com/assets/add-lineage.svg",
        logo: "https://assets.atlan.com/assets/add-lineage.svg",
        name: "Lineage Generator (no transformations)",
      },
    ],
    [
      "package.argoproj.io/",
      {
        author: "Atlan CSA",
        description:
          "Package to generate lineage between two systems - no transformations involved.",
        homepage: "https://packages.atlan.com/-/web/detail/@csa/lineage-generator",
        keywords: '["python","utility", "custom-package"]',
        name: "@csa/lineage-generator",
        parent: ".",
        registry: "https://packages.atlan.com",
        repository: "git+https://github.com/atlanhq/marketplace-packages.git",
        support: "support@atlan.com",
      },
    ],
    ["orchestration.atlan.com/", { atlanName: "csa-lineage-generator-${epoch}" }],
  ],
  labels: [
    [
      "orchestration.atlan.com/",
      {
        certified: "true",
        source: "lineage-generator",
        sourceCategory: "utility",
        type: "custom",
        preview: "true",
        verified: "true",
      },
    ],
    [
      "package.argoproj.io/",
      {
        installer: "argopm",
        name: "a-t-rcsas-l-a-s-hlineage-generator",
        registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
      },
    ],
    ["orchestration.atlan.com/", { "atlan-ui": "true" }],
  ],
  needs: { config: "what to connect" },
  steps: {
    config: {
      args: {
        sourceAssetType: member(
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
        ),
        sourceQualifiedName: string,
        targetAssetType: member(
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
        ),
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
      set: {
        "source-asset-type": "$sourceAssetType",
        "source-qualified-name-prefix": "$sourceQualifiedName",
        "target-asset-type": "$targetAssetType",
        "target-qualified-name-prefix": "$targetQualifiedName",
        "case-sensitive": when("caseSensitiveMatch", "yes", "no"),
        "match-on-schema": when("matchOnSchema", "yes", "no"),
        "output-option": "$outputType",
        "child-lineage": when("generateOnChildAssets", "yes", "no"),
        "regex-match": "$regexMatch?",
        "regex-replace": "$regexReplace?",
        "regex-match-schema": "$regexMatchSchema?",
        "regex-replace-schema": "$regexReplaceSchema?",
        "regex-match-schema-name": "$regexMatchSchemaName?",
        "regex-replace-schema-name": "$regexReplaceSchemaName?",
        "name-prefix": "$matchPrefix?",
        "name-suffix": "$matchSuffix?",
        "file-advanced-separator": "$fileAdvancedSeparator?",
        "file-advanced-positions": "$fileAdvancedPosition?",
        "connection-qualified-name": "$processConnectionQn?",
      },
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
  return WorkflowBuilder.start(descriptor, options, lineageGenerator);
}
