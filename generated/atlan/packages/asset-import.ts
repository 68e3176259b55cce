// Generated from spec/atlan/packages/asset-import.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  integerWithin,
  jsonCompact,
  list,
  member,
  type Only,
  openMember,
  type PackageDescriptor,
  secret,
  type Secret,
  type Some,
  startBuilder,
  string,
  stringOf,
  under,
} from "specanvil/builder";
import type { AnyAssetField } from "../asset-fields.js";
import type { AssetInputHandling } from "../enums.js";

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

/** Arguments of `assets()`. */
export interface AssetsArgs {
  /** Folder within the bucket or container to read from. */
  prefix: string;
  /** Name of the file within the bucket and prefix, its extension included. */
  objectKey: string;
  /**
   * Whether rows may create assets, and whether those are full or partial ones.
   * @defaultValue AssetInputHandling.UPDATE
   */
  inputHandling?: AssetInputHandling | undefined;
}

/** Arguments of `glossaries()`. */
export interface GlossariesArgs {
  /** Folder within the bucket or container to read from. */
  prefix: string;
  /** Name of the file within the bucket and prefix, its extension included. */
  objectKey: string;
  /**
   * Whether rows may create assets, and whether those are full or partial ones.
   * @defaultValue AssetInputHandling.UPDATE
   */
  inputHandling?: AssetInputHandling | undefined;
}

/** Arguments of `dataProducts()`. */
export interface DataProductsArgs {
  /** Folder within the bucket or container to read from. */
  prefix: string;
  /** Name of the file within the bucket and prefix, its extension included. */
  objectKey: string;
  /**
   * Whether rows may create assets, and whether those are full or partial ones.
   * @defaultValue AssetInputHandling.UPDATE
   */
  inputHandling?: AssetInputHandling | undefined;
}

/** Arguments of `assetsAdvanced()`. */
export interface AssetsAdvancedArgs {
  /** Attributes to clear on an asset whose value in the file is blank. */
  removeAttributes?: readonly AnyAssetField[] | undefined;
  /** Whether an invalid value fails the import (true) or is skipped with a warning (false). */
  failOnErrors?: boolean | undefined;
  /** Whether the names of assets must match in upper and lower case. */
  caseSensitiveMatch?: boolean | undefined;
  /** Whether a table, a view or a materialized view in the file means any of the three. */
  isTableViewAgnostic?: boolean | undefined;
  /** The character between the fields of a row. Exactly 1 character. */
  fieldSeparator?: string | undefined;
  /** Most rows to process in one request. At least 1. */
  batchSize?: number | undefined;
}

/** Arguments of `glossariesAdvanced()`. */
export interface GlossariesAdvancedArgs {
  /** Attributes to clear on an asset whose value in the file is blank. */
  removeAttributes?: readonly AnyAssetField[] | undefined;
  /** Whether an invalid value fails the import (true) or is skipped with a warning (false). */
  failOnErrors?: boolean | undefined;
  /** The character between the fields of a row. Exactly 1 character. */
  fieldSeparator?: string | undefined;
  /** Most rows to process in one request. At least 1. */
  batchSize?: number | undefined;
}

/** Arguments of `dataProductAdvanced()`. */
export interface DataProductAdvancedArgs {
  /** Attributes to clear on an asset whose value in the file is blank. */
  removeAttributes?: readonly AnyAssetField[] | undefined;
  /** Whether an invalid value fails the import (true) or is skipped with a warning (false). */
  failOnErrors?: boolean | undefined;
  /** The character between the fields of a row. Exactly 1 character. */
  fieldSeparator?: string | undefined;
  /** Most rows to process in one request. At least 1. */
  batchSize?: number | undefined;
}

type AssetImportSourceStep = "objectStore" | "s3" | "gcs" | "adls";

/** The choices for `source`: exactly one. */
export type AssetImportSource =
  | Only<{ objectStore: true; s3: S3Args }, AssetImportSourceStep>
  | Only<{ objectStore: true; gcs: GcsArgs }, AssetImportSourceStep>
  | Only<{ objectStore: true; adls: AdlsArgs }, AssetImportSourceStep>;

type AssetImportContentAssets =
  | Only<
      {
        assets: AssetsArgs;
        assetsAdvanced?: AssetsAdvancedArgs | undefined;
      },
      "assets" | "assetsAdvanced"
    >
  | Only<{}, "assets" | "assetsAdvanced">;

type AssetImportContentGlossaries =
  | Only<
      {
        glossaries: GlossariesArgs;
        glossariesAdvanced?: GlossariesAdvancedArgs | undefined;
      },
      "glossaries" | "glossariesAdvanced"
    >
  | Only<{}, "glossaries" | "glossariesAdvanced">;

type AssetImportContentDataProducts =
  | Only<
      {
        dataProducts: DataProductsArgs;
        dataProductAdvanced?: DataProductAdvancedArgs | undefined;
      },
      "dataProducts" | "dataProductAdvanced"
    >
  | Only<{}, "dataProducts" | "dataProductAdvanced">;

/** The choices for `content`: one at least, each once. */
export type AssetImportContent = AssetImportContentAssets &
  AssetImportContentGlossaries &
  AssetImportContentDataProducts &
  Some<"assets" | "glossaries" | "dataProducts">;

/** A whole Asset Import workflow as one object. */
export interface AssetImportOptions {
  /** One of: objectStore. */
  source: AssetImportSource;
  /** Any of: assets, glossaries, dataProducts. */
  content: AssetImportContent;
}

/** The steps that fill each slot. */
interface Fills {
  source: "objectStore";
  credential: "s3" | "gcs" | "adls";
  content: never;
  "assets()": "assets";
  "glossaries()": "glossaries";
  "dataProducts()": "dataProducts";
  assetsAdvanced: "assetsAdvanced";
  glossariesAdvanced: "glossariesAdvanced";
  dataProductAdvanced: "dataProductAdvanced";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: objectStore()";
  credential: "a credential: s3() or gcs() or adls()";
  content: "content: assets() or glossaries() or dataProducts()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads the CSV files from an object store; its credential comes next. */
  objectStore(): AssetImport<Exclude<Open, "source"> | "credential">;
  /** Signs in to Amazon S3 with an access key. */
  s3(args: S3Args): AssetImport<Exclude<Open, "credential">>;
  /** Signs in to Google Cloud Storage with a service account. */
  gcs(args: GcsArgs): AssetImport<Exclude<Open, "credential">>;
  /** Signs in to Azure Data Lake Storage with an app registration. */
  adls(args: AdlsArgs): AssetImport<Exclude<Open, "credential">>;
  /** Imports assets. */
  assets(args: AssetsArgs): AssetImport<Exclude<Open, "content" | "assets()"> | "assetsAdvanced">;
  /** Imports glossaries, their terms and categories. */
  glossaries(
    args: GlossariesArgs,
  ): AssetImport<Exclude<Open, "content" | "glossaries()"> | "glossariesAdvanced">;
  /** Imports data domains and data products. */
  dataProducts(
    args: DataProductsArgs,
  ): AssetImport<Exclude<Open, "content" | "dataProducts()"> | "dataProductAdvanced">;
  /** Fine-tunes the import of assets. */
  assetsAdvanced(args?: AssetsAdvancedArgs): AssetImport<Exclude<Open, "assetsAdvanced">>;
  /** Fine-tunes the import of glossaries. */
  glossariesAdvanced(
    args?: GlossariesAdvancedArgs,
  ): AssetImport<Exclude<Open, "glossariesAdvanced">>;
  /** Fine-tunes the import of data products. */
  dataProductAdvanced(
    args?: DataProductAdvancedArgs,
  ): AssetImport<Exclude<Open, "dataProductAdvanced">>;
}

/**
 * An Asset Import workflow in the making: immutable, each step gives a new one. The parameter holds
 * the slots that are still open.
 */
export type AssetImport<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "http://assets.atlan.com/assets/ph-cloud-arrow-up-light.svg";

const connectorConfigNameText = "csa-connectors-objectstore";

const assetsArgs = {
  prefix: string,
  objectKey: string,
  inputHandling: [member("AssetInputHandling", "upsert", "partial", "update"), "update"],
} as const;

const glossariesAdvancedArgs = {
  removeAttributes: [list(openMember("AssetField"))],
  failOnErrors: [boolean],
  fieldSeparator: [stringOf(1)],
  batchSize: [integerWithin(1, Infinity)],
} as const;

const descriptor: PackageDescriptor = {
  builder: "assetImport",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "csa-asset-import",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "kotlin,utility",
      dependentPackage: "",
      docsUrl: "https://solutions.atlan.com/asset-import/",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      name: "Asset Import",
    }),
    under(packagePrefix, {
      author: "Atlan CSA",
      description: "Import assets from a CSV file.",
      homepage: "https://packages.atlan.com/-/web/detail/@csa/asset-import",
      keywords: '["kotlin","utility"]',
      name: "@csa/asset-import",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `csa-asset-import-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "asset-import",
      sourceCategory: "utility",
      type: "custom",
      preview: "true",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-rcsas-l-a-s-hasset-import",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  needs: { source: "a source", credential: "a credential", content: "content" },
  steps: {
    objectStore: {
      slot: "source",
      opens: ["credential"],
      set: () => ({ import_type: "CLOUD", cloud_source: "{{credentialGuid}}" }),
    },
    s3: {
      slot: "credential",
      args: { accessKey: string, secretKey: secret, region: string, bucket: string },
      credential: (accessKey, secretKey, region, bucket, epoch) => ({
        name: `csa-asset-import-${epoch}-0`,
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
        name: `csa-asset-import-${epoch}-0`,
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
        name: `csa-asset-import-${epoch}-0`,
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
    assets: {
      slot: ["content", "assets()"],
      opens: ["assetsAdvanced"],
      args: assetsArgs,
      set: (prefix, objectKey, inputHandling) => ({
        assets_prefix: prefix,
        assets_key: objectKey,
        assets_upsert_semantic: inputHandling,
      }),
    },
    glossaries: {
      slot: ["content", "glossaries()"],
      opens: ["glossariesAdvanced"],
      args: assetsArgs,
      set: (prefix, objectKey, inputHandling) => ({
        glossaries_prefix: prefix,
        glossaries_key: objectKey,
        glossaries_upsert_semantic: inputHandling,
      }),
    },
    dataProducts: {
      slot: ["content", "dataProducts()"],
      opens: ["dataProductAdvanced"],
      args: assetsArgs,
      set: (prefix, objectKey, inputHandling) => ({
        data_products_prefix: prefix,
        data_products_key: objectKey,
        data_products_upsert_semantic: inputHandling,
      }),
    },
    assetsAdvanced: {
      args: {
        removeAttributes: [list(openMember("AssetField"))],
        failOnErrors: [boolean],
        caseSensitiveMatch: [boolean],
        isTableViewAgnostic: [boolean],
        fieldSeparator: [stringOf(1)],
        batchSize: [integerWithin(1, Infinity)],
      },
      set: (
        removeAttributes,
        failOnErrors,
        caseSensitiveMatch,
        isTableViewAgnostic,
        fieldSeparator,
        batchSize,
      ) => ({
        assets_attr_to_overwrite: jsonCompact(removeAttributes),
        assets_fail_on_errors: failOnErrors ?? undefined,
        assets_case_sensitive: caseSensitiveMatch ?? undefined,
        assets_table_view_agnostic: isTableViewAgnostic ?? undefined,
        assets_field_separator: fieldSeparator ?? undefined,
        assets_batch_size: batchSize ?? undefined,
      }),
    },
    glossariesAdvanced: {
      args: glossariesAdvancedArgs,
      set: (removeAttributes, failOnErrors, fieldSeparator, batchSize) => ({
        glossaries_attr_to_overwrite: jsonCompact(removeAttributes),
        glossaries_fail_on_errors: failOnErrors ?? undefined,
        glossaries_field_separator: fieldSeparator ?? undefined,
        glossaries_batch_size: batchSize ?? undefined,
      }),
    },
    dataProductAdvanced: {
      args: glossariesAdvancedArgs,
      set: (removeAttributes, failOnErrors, fieldSeparator, batchSize) => ({
        data_products_attr_to_overwrite: jsonCompact(removeAttributes),
        data_products_fail_on_errors: failOnErrors ?? undefined,
        data_products_field_separator: fieldSeparator ?? undefined,
        data_products_batch_size: batchSize ?? undefined,
      }),
    },
  },
  end: {
    set: (_epoch, taken) => ({
      assets_config: taken("assetsAdvanced") ? "advanced" : "default",
      glossaries_config: taken("glossariesAdvanced") ? "advanced" : "default",
      data_products_config: taken("dataProductAdvanced") ? "advanced" : "default",
    }),
  },
};

/**
 * Asset Import: Creates and updates assets, glossaries and data products from CSV files.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function assetImport(): AssetImport<
  "source" | "content" | "assets()" | "glossaries()" | "dataProducts()"
>;
/**
 * Asset Import, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function assetImport(options: AssetImportOptions): AssetImport;
export function assetImport(options?: AssetImportOptions): unknown {
  return startBuilder(descriptor, options, assetImport);
}
