// Generated from spec/atlan/packages/lineage-builder.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  type Finish,
  integerWithin,
  member,
  type Only,
  type PackageDescriptor,
  secret,
  type Secret,
  startBuilder,
  string,
  stringOf,
  under,
} from "specanvil/builder";
import type { AssetInputHandling } from "../enums.js";

/** Arguments of `objectStore()`. */
export interface ObjectStoreArgs {
  /** Folder within the bucket or container to read from. */
  prefix: string;
  /** Name of the file within the bucket and prefix, its extension included. */
  objectKey: string;
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

/** Arguments of `options()`. */
export interface OptionsArgs {
  /**
   * Whether rows may create the assets that they connect, and whether those are full or partial
   * ones.
   * @defaultValue AssetInputHandling.PARTIAL
   */
  inputHandling?: AssetInputHandling | undefined;
  /** Whether an invalid value fails the import (true) or is skipped with a warning (false). */
  failOnErrors?: boolean | undefined;
  /** Whether the names of assets must match in upper and lower case. */
  caseSensitiveMatch?: boolean | undefined;
  /** The character between the fields of a row. Exactly 1 character. */
  fieldSeparator?: string | undefined;
  /** Most rows to process in one request. At least 1. */
  batchSize?: number | undefined;
}

type LineageBuilderSourceStep = "objectStore" | "s3" | "gcs" | "adls";

/** The choices for `source`: exactly one. */
export type LineageBuilderSource =
  | Only<{ objectStore: ObjectStoreArgs; s3: S3Args }, LineageBuilderSourceStep>
  | Only<{ objectStore: ObjectStoreArgs; gcs: GcsArgs }, LineageBuilderSourceStep>
  | Only<{ objectStore: ObjectStoreArgs; adls: AdlsArgs }, LineageBuilderSourceStep>;

/** A whole Lineage Builder workflow as one object. */
export interface LineageBuilderOptions {
  /** One of: objectStore. */
  source: LineageBuilderSource;
  /** Fine-tunes the import. */
  options?: OptionsArgs | undefined;
}

/** The steps that fill each slot. */
interface Fills {
  source: "objectStore";
  credential: "s3" | "gcs" | "adls";
  options: "options";
}

/** What is missing while a slot is open. */
interface Needs {
  source: "a source: objectStore()";
  credential: "a credential: s3() or gcs() or adls()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Reads the CSV file from an object store; its credential comes next. */
  objectStore(args: ObjectStoreArgs): LineageBuilder<Exclude<Open, "source"> | "credential">;
  /** Signs in to Amazon S3 with an access key. */
  s3(args: S3Args): LineageBuilder<Exclude<Open, "credential">>;
  /** Signs in to Google Cloud Storage with a service account. */
  gcs(args: GcsArgs): LineageBuilder<Exclude<Open, "credential">>;
  /** Signs in to Azure Data Lake Storage with an app registration. */
  adls(args: AdlsArgs): LineageBuilder<Exclude<Open, "credential">>;
  /** Fine-tunes the import. */
  options(args?: OptionsArgs): LineageBuilder<Exclude<Open, "options">>;
}

/**
 * A Lineage Builder workflow in the making: immutable, each step gives a new one. The parameter
 * holds the slots that are still open.
 */
export type LineageBuilder<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "http://assets.atlan.com/assets/ph-tree-structure-light.svg";

const connectorConfigNameText = "csa-connectors-objectstore";

const descriptor: PackageDescriptor = {
  builder: "lineageBuilder",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "csa-lineage-builder",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "kotlin,utility",
      dependentPackage: "",
      docsUrl: "https://solutions.atlan.com/lineage-builder/",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      name: "Lineage Builder",
    }),
    under(packagePrefix, {
      author: "Atlan CSA",
      description: "Build lineage from a CSV file.",
      homepage: "https://packages.atlan.com/-/web/detail/@csa/lineage-builder",
      keywords: '["kotlin","utility"]',
      name: "@csa/lineage-builder",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `csa-lineage-builder-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      source: "lineage-builder",
      sourceCategory: "utility",
      type: "custom",
      preview: "true",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-rcsas-l-a-s-hlineage-builder",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  needs: { source: "a source", credential: "a credential" },
  steps: {
    objectStore: {
      slot: "source",
      opens: ["credential"],
      args: { prefix: string, objectKey: string },
      set: (prefix, objectKey) => ({
        lineage_prefix: prefix,
        lineage_key: objectKey,
        lineage_import_type: "CLOUD",
        cloud_source: "{{credentialGuid}}",
      }),
    },
    s3: {
      slot: "credential",
      args: { accessKey: string, secretKey: secret, region: string, bucket: string },
      credential: (accessKey, secretKey, region, bucket, epoch) => ({
        name: `csa-lineage-builder-${epoch}-0`,
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
        name: `csa-lineage-builder-${epoch}-0`,
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
        name: `csa-lineage-builder-${epoch}-0`,
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
    options: {
      args: {
        inputHandling: [member("AssetInputHandling", "upsert", "partial", "update"), "partial"],
        failOnErrors: [boolean],
        caseSensitiveMatch: [boolean],
        fieldSeparator: [stringOf(1)],
        batchSize: [integerWithin(1, Infinity)],
      },
      set: (inputHandling, failOnErrors, caseSensitiveMatch, fieldSeparator, batchSize) => ({
        lineage_upsert_semantic: inputHandling,
        lineage_fail_on_errors: failOnErrors ?? undefined,
        lineage_case_sensitive: caseSensitiveMatch ?? undefined,
        field_separator: fieldSeparator ?? undefined,
        batch_size: batchSize ?? undefined,
      }),
    },
  },
};

/**
 * Lineage Builder: Builds lineage between assets from the rows of a CSV file.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function lineageBuilder(): LineageBuilder<"source" | "options">;
/**
 * Lineage Builder, from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function lineageBuilder(options: LineageBuilderOptions): LineageBuilder;
export function lineageBuilder(options?: LineageBuilderOptions): unknown {
  return startBuilder(descriptor, options, lineageBuilder);
}
