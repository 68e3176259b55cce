/** What the programs about the relational assets builder begin with. */
export const imports = `
import { secret, unlisted } from "specanvil";
import { AssetField, AssetInputHandling, AssetDeltaHandling, AssetRemovalType, ColumnField } from "specanvil/atlan";
import { relationalAssetsBuilder, type RelationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
const s3 = { accessKey: "a", secretKey: secret.env("S3_SECRET"), region: "r", bucket: "b" };
const start = relationalAssetsBuilder();
`;
