/** What the programs about the packages begin with. */
export const imports = `
import { secret } from "specanvil";
import { AssetField, AssetInputHandling, LineageAssetType, LineageOutput } from "specanvil/atlan";
import { apiTokenConnectionAdmin } from "specanvil/atlan/packages/api-token-connection-admin";
import { assetExportBasic } from "specanvil/atlan/packages/asset-export-basic";
import { assetImport, type AssetImport } from "specanvil/atlan/packages/asset-import";
import { connectionDelete, type ConnectionDelete } from "specanvil/atlan/packages/connection-delete";
import { lineageBuilder } from "specanvil/atlan/packages/lineage-builder";
import { lineageGenerator } from "specanvil/atlan/packages/lineage-generator";
const s3 = { accessKey: "a", secretKey: secret.env("S3_SECRET"), region: "r", bucket: "b" };
const files = { prefix: "p", objectKey: "k.csv" };
const source = { objectStore: true, s3 } as const;
const stored = assetImport().objectStore().s3(s3);
const config = { sourceAssetType: LineageAssetType.TABLE, sourceQualifiedName: "a", targetAssetType: LineageAssetType.VIEW, targetQualifiedName: "b" };
const some: boolean = Math.random() > 0.5;
`;
