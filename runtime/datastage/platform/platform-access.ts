import type { Secret } from "../../secret/secret.js";
import type { Region } from "./deployment.js";

/** Which platform, and who calls. */
export interface PlatformAccess {
  /**
   * The address of the platform: on premises, of AWS (`https://<environment>.aws.data.ibm.com`), or of an API of IBM
   * Cloud. `DATASTAGE_BASE_URL` by default, else IBM Cloud.
   */
  readonly baseUrl?: string | undefined;
  /** A region of IBM Cloud, in place of `baseUrl`; `DATASTAGE_REGION` by default, else Dallas. */
  readonly region?: Region | undefined;
  /** An API key of IBM Cloud or AWS; `DATASTAGE_API_KEY` by default. */
  readonly apiKey?: string | Secret | undefined;
  /** A token that somebody else renews; `DATASTAGE_TOKEN` by default. */
  readonly bearerToken?: string | Secret | undefined;
  /** On premises, with `password` or `zenApiKey`; `DATASTAGE_USERNAME` by default. */
  readonly username?: string | undefined;
  /** `DATASTAGE_PASSWORD` by default. */
  readonly password?: string | Secret | undefined;
  /** A key of the platform on premises; `DATASTAGE_ZEN_API_KEY` by default. */
  readonly zenApiKey?: string | Secret | undefined;
}
