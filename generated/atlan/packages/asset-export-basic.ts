// Generated from spec/atlan/packages/asset-export-basic.yaml. Do not edit; run `specanvil generate`.
import {
  boolean,
  comma,
  type Finish,
  listFrom,
  type Only,
  type PackageDescriptor,
  secret,
  type Secret,
  startBuilder,
  string,
  under,
} from "specanvil/builder";

/** Arguments of `glossariesOnly()`. */
export interface GlossariesOnlyArgs {
  /** Whether archived assets are exported too. */
  includeArchived?: boolean | undefined;
}

/** Arguments of `enrichedOnly()`. */
export interface EnrichedOnlyArgs {
  /** What the qualified names of the assets begin with. */
  prefix: string;
  /** Whether a description from the source counts as well. */
  includeDescription?: boolean | undefined;
  /** Whether glossaries are exported too. */
  includeGlossaries?: boolean | undefined;
  /** Whether data products are exported too. */
  includeDataProducts?: boolean | undefined;
  /** Whether archived assets are exported too. */
  includeArchived?: boolean | undefined;
}

/** Arguments of `productsOnly()`. */
export interface ProductsOnlyArgs {
  /** Whether archived assets are exported too. */
  includeArchived?: boolean | undefined;
}

/** Arguments of `allAssets()`. */
export interface AllAssetsArgs {
  /** What the qualified names of the assets begin with. */
  prefix: string;
  /** Whether a description from the source counts as well. */
  includeDescription?: boolean | undefined;
  /** Whether glossaries are exported too. */
  includeGlossaries?: boolean | undefined;
  /** Whether data products are exported too. */
  includeDataProducts?: boolean | undefined;
  /** Whether archived assets are exported too. */
  includeArchived?: boolean | undefined;
}

/** Arguments of `email()`. */
export interface EmailArgs {
  /** Who gets it. At least 1 item. */
  emailAddresses: readonly [string, ...string[]];
}

/** Arguments of `objectStore()`. */
export interface ObjectStoreArgs {
  /** Folder within the bucket or container to write to. */
  prefix?: string | undefined;
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

type AssetExportBasicScopeStep = "glossariesOnly" | "enrichedOnly" | "productsOnly" | "allAssets";

/** The choices for `scope`: exactly one. */
export type AssetExportBasicScope =
  | Only<{ glossariesOnly: GlossariesOnlyArgs }, AssetExportBasicScopeStep>
  | Only<{ enrichedOnly: EnrichedOnlyArgs }, AssetExportBasicScopeStep>
  | Only<{ productsOnly: ProductsOnlyArgs }, AssetExportBasicScopeStep>
  | Only<{ allAssets: AllAssetsArgs }, AssetExportBasicScopeStep>;

type AssetExportBasicDeliveryStep = "direct" | "email" | "objectStore" | "s3" | "gcs" | "adls";

/** The choices for `delivery`: exactly one. */
export type AssetExportBasicDelivery =
  | Only<{ direct: true }, AssetExportBasicDeliveryStep>
  | Only<{ email: EmailArgs }, AssetExportBasicDeliveryStep>
  | Only<{ objectStore: ObjectStoreArgs; s3: S3Args }, AssetExportBasicDeliveryStep>
  | Only<{ objectStore: ObjectStoreArgs; gcs: GcsArgs }, AssetExportBasicDeliveryStep>
  | Only<{ objectStore: ObjectStoreArgs; adls: AdlsArgs }, AssetExportBasicDeliveryStep>;

/** A whole Asset Export (Basic) workflow as one object. */
export interface AssetExportBasicOptions {
  /** One of: glossariesOnly, enrichedOnly, productsOnly, allAssets. */
  scope: AssetExportBasicScope;
  /** One of: direct, email, objectStore. */
  delivery: AssetExportBasicDelivery;
}

/** The steps that fill each slot. */
interface Fills {
  scope: "glossariesOnly" | "enrichedOnly" | "productsOnly" | "allAssets";
  delivery: "direct" | "email" | "objectStore";
  credential: "s3" | "gcs" | "adls";
}

/** What is missing while a slot is open. */
interface Needs {
  scope: "a scope: glossariesOnly() or enrichedOnly() or productsOnly() or allAssets()";
  delivery: "a delivery: direct() or email() or objectStore()";
  credential: "a credential: s3() or gcs() or adls()";
}

type Slot = keyof Fills;

interface Steps<Open extends Slot> {
  /** Exports glossaries alone. */
  glossariesOnly(args?: GlossariesOnlyArgs): AssetExportBasic<Exclude<Open, "scope">>;
  /** Exports the assets to which somebody has added something in Atlan. */
  enrichedOnly(args: EnrichedOnlyArgs): AssetExportBasic<Exclude<Open, "scope">>;
  /** Exports data products alone. */
  productsOnly(args?: ProductsOnlyArgs): AssetExportBasic<Exclude<Open, "scope">>;
  /** Exports all assets, whether or not somebody has added something to them. */
  allAssets(args: AllAssetsArgs): AssetExportBasic<Exclude<Open, "scope">>;
  /** Leaves the file with the run, to be downloaded in Atlan. */
  direct(): AssetExportBasic<Exclude<Open, "delivery">>;
  /** Sends the file by email. */
  email(args: EmailArgs): AssetExportBasic<Exclude<Open, "delivery">>;
  /** Writes the file to an object store; its credential comes next. */
  objectStore(args?: ObjectStoreArgs): AssetExportBasic<Exclude<Open, "delivery"> | "credential">;
  /** Signs in to Amazon S3 with an access key. */
  s3(args: S3Args): AssetExportBasic<Exclude<Open, "credential">>;
  /** Signs in to Google Cloud Storage with a service account. */
  gcs(args: GcsArgs): AssetExportBasic<Exclude<Open, "credential">>;
  /** Signs in to Azure Data Lake Storage with an app registration. */
  adls(args: AdlsArgs): AssetExportBasic<Exclude<Open, "credential">>;
}

/**
 * An Asset Export (Basic) workflow in the making: immutable, each step gives a new one. The
 * parameter holds the slots that are still open.
 */
export type AssetExportBasic<Open extends Slot = never> = Pick<Steps<Open>, Fills[Open]> &
  Finish<Needs[Open & keyof Needs]>;

const orchestrationPrefix = "orchestration.atlan.com/";

const packagePrefix = "package.argoproj.io/";

const iconText = "http://assets.atlan.com/assets/ph-cloud-arrow-down-light.svg";

const connectorConfigNameText = "csa-connectors-objectstore";

const enrichedOnlyArgs = {
  prefix: string,
  includeDescription: [boolean],
  includeGlossaries: [boolean],
  includeDataProducts: [boolean],
  includeArchived: [boolean],
} as const;

const descriptor: PackageDescriptor = {
  builder: "assetExportBasic",
  surface: {
    name: "package-workflow",
    notice:
      "The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.",
  },
  templateRef: "csa-asset-export-basic",
  annotations: [
    under(orchestrationPrefix, {
      allowSchedule: "true",
      categories: "kotlin,utility",
      dependentPackage: "",
      docsUrl: "https://solutions.atlan.com/asset-export-basic/",
      emoji: "🚀",
      icon: iconText,
      logo: iconText,
      name: "Asset Export (Basic)",
    }),
    under(packagePrefix, {
      author: "Atlan CSA",
      description:
        "Export assets with all enrichment that could be made against them via the Atlan UI.",
      homepage: "https://packages.atlan.com/-/web/detail/@csa/asset-export-basic",
      keywords: '["kotlin","utility"]',
      name: "@csa/asset-export-basic",
      parent: ".",
      registry: "https://packages.atlan.com",
      repository: "git+https://github.com/atlanhq/marketplace-packages.git",
      support: "support@atlan.com",
    }),
    (epoch) => ({ [orchestrationPrefix + "atlanName"]: `csa-asset-export-basic-${epoch}` }),
  ],
  labels: [
    under(orchestrationPrefix, {
      certified: "true",
      preview: "true",
      source: "asset-export-basic",
      sourceCategory: "utility",
      type: "custom",
      verified: "true",
    }),
    under(packagePrefix, {
      installer: "argopm",
      name: "a-t-rcsas-l-a-s-hasset-export-basic",
      registry: "httpsc-o-l-o-ns-l-a-s-hs-l-a-s-hpackages.atlan.com",
    }),
    under(orchestrationPrefix, { "atlan-ui": "true" }),
  ],
  needs: { scope: "a scope", delivery: "a delivery", credential: "a credential" },
  steps: {
    glossariesOnly: {
      slot: "scope",
      args: { includeArchived: [boolean] },
      set: (includeArchived) => ({
        export_scope: "GLOSSARIES_ONLY",
        include_archived: includeArchived,
      }),
    },
    enrichedOnly: {
      slot: "scope",
      args: enrichedOnlyArgs,
      set: (
        prefix,
        includeDescription,
        includeGlossaries,
        includeDataProducts,
        includeArchived,
      ) => ({
        export_scope: "ENRICHED_ONLY",
        qn_prefix: prefix,
        include_description: includeDescription ?? undefined,
        include_glossaries: includeGlossaries ?? undefined,
        include_products: includeDataProducts ?? undefined,
        include_archived: includeArchived ?? undefined,
      }),
    },
    productsOnly: {
      slot: "scope",
      args: { includeArchived: [boolean] },
      set: (includeArchived) => ({
        export_scope: "PRODUCTS_ONLY",
        include_archived: includeArchived,
      }),
    },
    allAssets: {
      slot: "scope",
      args: enrichedOnlyArgs,
      set: (
        prefix,
        includeDescription,
        includeGlossaries,
        includeDataProducts,
        includeArchived,
      ) => ({
        export_scope: "ALL",
        qn_prefix: prefix,
        include_description: includeDescription ?? undefined,
        include_glossaries: includeGlossaries ?? undefined,
        include_products: includeDataProducts ?? undefined,
        include_archived: includeArchived ?? undefined,
      }),
    },
    direct: { slot: "delivery", set: () => ({ delivery_type: "DIRECT" }) },
    email: {
      slot: "delivery",
      args: { emailAddresses: listFrom(1, string) },
      set: (emailAddresses) => ({ delivery_type: "EMAIL", email_addresses: comma(emailAddresses) }),
    },
    objectStore: {
      slot: "delivery",
      opens: ["credential"],
      args: { prefix: [string] },
      set: (prefix) => ({
        delivery_type: "CLOUD",
        target_prefix: prefix,
        cloud_target: "{{credentialGuid}}",
      }),
    },
    s3: {
      slot: "credential",
      args: { accessKey: string, secretKey: secret, region: string, bucket: string },
      credential: (accessKey, secretKey, region, bucket, epoch) => ({
        name: `csa-asset-export-basic-${epoch}-0`,
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
        name: `csa-asset-export-basic-${epoch}-0`,
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
        name: `csa-asset-export-basic-${epoch}-0`,
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
  },
};

/**
 * Asset Export (Basic): Exports assets, with what people have added to them in Atlan, to a CSV
 * file.
 *
 * Each step offers what may come next; `toWorkflow()` ends the chain.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 */
export function assetExportBasic(): AssetExportBasic<"scope" | "delivery">;
/**
 * Asset Export (Basic), from one object: for steps that depend on conditions.
 *
 * The vendor has deprecated package workflows in favour of apps; newer tenants may not run them.
 * @throws BuilderError where the types are passed by
 */
export function assetExportBasic(options: AssetExportBasicOptions): AssetExportBasic;
export function assetExportBasic(options?: AssetExportBasicOptions): unknown {
  return startBuilder(descriptor, options, assetExportBasic);
}
