import { secret } from "specanvil";

/** The credential of an S3 bucket. */
export const s3 = {
  accessKey: "test-access-key",
  secretKey: secret.value("test-secret-key"),
  region: "us-west-1",
  bucket: "my-bucket",
};
