import { secret } from "specanvil";
import { canaries } from "../support/canaries.js";

/** The credential of an S3 bucket. */
export const s3 = {
  accessKey: "test-access-key",
  secretKey: secret.value(canaries.plain),
  region: "us-west-1",
  bucket: "my-bucket",
};
