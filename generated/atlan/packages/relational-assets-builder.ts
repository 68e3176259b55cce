// Generated from spec/atlan/packages/relational-assets-builder.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  integerWithin,
  jsonCompact,
  list,
  member,
  only,
  type Only,
  openMember,
  type PackageDescriptor,
  secret,
  type Secret,
  startBuilder,
  string,
  stringOf,
  under,
} from "specanvil/builder";
import type { AnyAssetField } from "../asset-fields.js";
import type { AssetDeltaHandling, AssetInputHandling, AssetRemovalType } from "../enums.js";

/** Arguments of `objectStore()`. */
export interface ObjectStoreArgs {
  /** Folder within the bucket or container to read from. */
  prefix?: string | undefined;
  /** Name of the file within the bucket and prefix, its extension included. */
  objectKey?: string | undefined;
}

/** Arguments of `s3()`. */
export interface S3Args {
  /** AWS access key. */
  accessKey: string;
  /** AWS secret key. */
  secretKey: Secret;
  /** AWS region of the bucket, for example us-west-1. */
  region: string;
  /** Name of the bucket. */
  bucket: string;
}

/** Arguments of `gcs()`. */
export interface GcsArgs {
  /** Id of the Google Cloud project. */
  projectId: string;
  /** Key of the service account: the whole JSON document. */
  serviceAccountJson: Secret;
  /** Name of the bucket. */
  bucket: string;
}

/** Arguments of `adls()`. */
export interface AdlsArgs {
  /** Client id of the app registration. */
  clientId: string;
  /** Client secret of the app registration. */
  clientSecret: Secret;
  /** Id of the Azure tenant. */
  tenantId: string;
  /** Name of the storage account. */
  accountName: string;
  /** Name of the container. */
  container: string;
}

/** Arguments of `assetsSemantics()`: what goes with any other. */
interface AssetsSemanticsBase {
  /**
   * Whether rows may create assets, and whether those are full or partial ones.
   * @defaultValue AssetInputHandling.UPSERT
   */
  inputHandling?: AssetInputHandling | undefined;
}

/** `removalType`: only with `deltaHandling` AssetDeltaHandling.FULL_REPLACEMENT. */
interface AssetsSemanticsWithRemovalType {
  /**
   * Whether the files replace what an earlier run created (what is no longer in them is removed) or
   * add to it.
   */
  deltaHandling: "full";
  /**
   * How assets are removed that the files no longer contain.
   * @defaultValue AssetRemovalType.ARCHIVE
   */
  removalType?: AssetRemovalType | undefined;
}

/** Without `removalType`: any other `deltaHandling`. */
interface AssetsSemanticsWithoutRemovalType {
  /**
   * Whether the files replace what an earlier run created (what is no longer in them is removed) or
   * add to it.
   * @defaultValue AssetDeltaHandling.INCREMENTAL
   */
  deltaHandling?: Exclude<AssetDeltaHandling, "full"> | undefined;
  /** How assets are removed that the files no longer contain. */
  removalType?: undefined;
}

/** Arguments of `assetsSemantics()`. */
export type AssetsSemanticsArgs = AssetsSemanticsBase &
  (AssetsSemanticsWithRemovalType | AssetsSemanticsWithoutRemovalType);

/** Arguments of `options()`. */
export interface OptionsArgs {
  /** Attributes to clear on an asset whose value in the file is blank. */
  removeAttributes?: readonly AnyAssetField[] | undefined;
  /** Whether an invalid value fails the import (true) or is skipped with a warning (false). */
  failOnErrors?: boolean | undefined;
  /** The character between the fields of a row. Exactly 1 character. */
  fieldSeparator?: string | undefined;
  /** Most rows to process in one request. At least 1. */
  batchSize?: number | undefined;
}

type RelationalAssetsBuilderSourceStep = "direct" | "objectStore" | "s3" | "gcs" | "adls";

/** The choices for `source`: exactly one. */
export type RelationalAssetsBuilderSource =
  | Only<{ direct: true }, RelationalAssetsBuilderSourceStep>
  | Only<{ objectStore: ObjectStoreArgs; s3: S3Args }, RelationalAssetsBuilderSourceStep>
  | Only<{ objectStore: ObjectStoreArgs; gcs: GcsArgs }, RelationalAssetsBuilderSourceStep>
  | Only<{ objectStore: ObjectStoreArgs; adls: AdlsArgs }, RelationalAssetsBuilderSourceStep>;

/** A whole Relational Assets Builder workflow as one object. */
export interface RelationalAssetsBuilderOptions {
  /** One of: direct, objectStore. */
  source: RelationalAssetsBuilderSource;
  /** How the rows of the files become assets. */
  semantics: AssetsSemanticsArgs;
  /** Fine-tunes the import. */
  options?: OptionsArgs | undefined;
}

/** The steps that fill each slot. */
interface Fills {
  source: "direct" | "objectStore";
  credential: "s3" | "gcs" | "adls";
  semantics: "assetsSemantics";
  options: "options";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: direct() or objectStore()";
  credential: "a credential: s3() or gcs() or adls()";
  semantics: "semantics: assetsSemantics()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Takes the CSV files that are uploaded with the workflow. */
  direct(): RelationalAssetsBuilder<Exclude<Open, "source">>;
  /** Reads the CSV files from an object store; its credential comes next. */
  objectStore(
    args?: ObjectStoreArgs,
  ): RelationalAssetsBuilder<Exclude<Open, "source"> | "credential">;
  /** Signs in to Amazon S3 with an access key. */
  s3(args: S3Args): RelationalAssetsBuilder<Exclude<Open, "credential">>;
  /** Signs in to Google Cloud Storage with a service account. */
  gcs(args: GcsArgs): RelationalAssetsBuilder<Exclude<Open, "credential">>;
  /** Signs in to Azure Data Lake Storage with an app registration. */
  adls(args: AdlsArgs): RelationalAssetsBuilder<Exclude<Open, "credential">>;
  /** How the rows of the files become assets. */
  assetsSemantics(args?: AssetsSemanticsArgs): RelationalAssetsBuilder<Exclude<Open, "semantics">>;
  /** Fine-tunes the import. */
  options(args?: OptionsArgs): RelationalAssetsBuilder<Exclude<Open, "options">>;
}

/**
 * A Relational Assets Builder workflow in the making: immutable, each step gives a new one. The
 * parameter holds the slots that are still open.
 */
export type RelationalAssetsBuilder<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "http://assets.atlan.com/assets/ph-database-light.svg";

const connectorConfigNameText = "csa-connectors-objectstore";

const descriptor: PackageDescriptor = {
  builder: "relationalAssetsBuilder",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "csa-relational-assets-builder",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "kotlin,utility",
      dependentPackage: "",
      docsUrl: "https://solutions.atlan.com/relational-assets-builder/",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      name: "Relational Assets Builder",
    }),
    under(packagePrefix, {
      author: "Atlan CSA",
      description: "Build (and update) relational assets managed through a CSV file.",
      homepage: "https://packages.atlan.com/-/web/detail/@csa/relational-assets-builder",
      keywords: '["kotlin","utility"]',
      name: "@csa/relational-assets-builder",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `csa-relational-assets-builder-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "relational-assets-builder",
      sourceCategory: "utility",
      type: "custom",
      preview: "true",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-rcsas-l-a-s-hrelational-assets-builder",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  needs: { source: "a source", credential: "a credential", semantics: "semantics" },
  steps: {
    direct: { slot: "source", set: () => ({ import_type: "DIRECT" }) },
    objectStore: {
      slot: "source",
      opens: ["credential"],
      args: { prefix: [string], objectKey: [string] },
      set: (prefix, objectKey) => ({
        import_type: "CLOUD",
        assets_prefix: prefix,
        assets_key: objectKey,
        cloud_source: "{{credentialGuid}}",
      }),
    },
    s3: {
      slot: "credential",
      args: { accessKey: string, secretKey: secret, region: string, bucket: string },
      credential: (accessKey, secretKey, region, bucket, epoch) => ({
        name: `csa-relational-assets-builder-${epoch}-0`,
        authType: "s3",
        username: accessKey,
        password: secretKey,
        connectorConfigName: connectorConfigNameText,
        extra: { region, s3_bucket: bucket },
      }),
    },
    gcs: {
      slot: "credential",
      args: { projectId: string, serviceAccountJson: secret, bucket: string },
      credential: (projectId, serviceAccountJson, bucket, epoch) => ({
        name: `csa-relational-assets-builder-${epoch}-0`,
        authType: "gcs",
        username: projectId,
        password: serviceAccountJson,
        connectorConfigName: connectorConfigNameText,
        extra: { gcs_bucket: bucket },
      }),
    },
    adls: {
      slot: "credential",
      args: {
        clientId: string,
        clientSecret: secret,
        tenantId: string,
        accountName: string,
        container: string,
      },
      credential: (clientId, clientSecret, tenantId, accountName, container, epoch) => ({
        name: `csa-relational-assets-builder-${epoch}-0`,
        authType: "adls",
        username: clientId,
        password: clientSecret,
        connectorConfigName: connectorConfigNameText,
        extra: {
          azure_tenant_id: tenantId,
          storage_account_name: accountName,
          adls_container: container,
        },
      }),
    },
    assetsSemantics: {
      slot: "semantics",
      args: {
        inputHandling: [member("AssetInputHandling", "upsert", "partial", "update"), "upsert"],
        deltaHandling: [member("AssetDeltaHandling", "full", "delta"), "delta"],
        removalType: [member("AssetRemovalType", "archive", "purge"), "archive"],
      },
      rules: [only("deltaHandling", "full", "removalType")],
      set: (inputHandling, deltaHandling, removalType) => ({
        assets_upsert_semantic: inputHandling,
        delta_semantic: deltaHandling,
        delta_removal_type: removalType,
      }),
    },
    options: {
      args: {
        removeAttributes: [list(openMember("AssetField"))],
        failOnErrors: [boolean],
        fieldSeparator: [stringOf(1)],
        batchSize: [integerWithin(1, Infinity)],
      },
      set: (removeAttributes, failOnErrors, fieldSeparator, batchSize) => ({
        assets_attr_to_overwrite: jsonCompact(removeAttributes),
        assets_fail_on_errors: failOnErrors ?? undefined,
        assets_field_separator: fieldSeparator ?? undefined,
        assets_batch_size: batchSize ?? undefined,
      }),
    },
  },
};

/**
 * Relational Assets Builder: Creates and updates relational assets (connections, databases,
 * schemas, tables, views, materialized views and columns) from CSV files.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function relationalAssetsBuilder(): RelationalAssetsBuilder<
  "source" | "semantics" | "options"
>;
/**
 * Relational Assets Builder, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function relationalAssetsBuilder(
  options: RelationalAssetsBuilderOptions,
): RelationalAssetsBuilder;
export function relationalAssetsBuilder(options?: RelationalAssetsBuilderOptions): unknown {
  return startBuilder(descriptor, options, relationalAssetsBuilder);
}
