import { checkedBaseUrl } from "../../client/client-checks.js";
import { configError } from "./error-kinds.js";

/** The regions of IBM Cloud, by name and by the short name in their addresses. */
const regions: Readonly<Record<string, string>> = {
  dallas: "https://api.dataplatform.cloud.ibm.com",
  "us-south": "https://api.dataplatform.cloud.ibm.com",
  frankfurt: "https://api.eu-de.dataplatform.cloud.ibm.com",
  "eu-de": "https://api.eu-de.dataplatform.cloud.ibm.com",
  london: "https://api.eu-gb.dataplatform.cloud.ibm.com",
  "eu-gb": "https://api.eu-gb.dataplatform.cloud.ibm.com",
  tokyo: "https://api.jp-tok.dataplatform.cloud.ibm.com",
  "jp-tok": "https://api.jp-tok.dataplatform.cloud.ibm.com",
  sydney: "https://api.au-syd.dai.cloud.ibm.com",
  "au-syd": "https://api.au-syd.dai.cloud.ibm.com",
  toronto: "https://api.ca-tor.dai.cloud.ibm.com",
  "ca-tor": "https://api.ca-tor.dai.cloud.ibm.com",
};

/** A region of IBM Cloud. */
export type Region =
  "dallas" | "frankfurt" | "london" | "tokyo" | "sydney" | "toronto" | (string & {});

export type DeploymentKind = "cloud" | "aws" | "onPremises";

/** Where a platform is: its kind decides how keys become tokens. */
export interface Deployment {
  readonly kind: DeploymentKind;
  /** The address of the API. */
  readonly baseUrl: string;
  /** The address where tokens are given. */
  readonly tokenUrl: string;
}

const cloudHost = /(^|\.)cloud\.ibm\.com$/;
const awsHost = /^(?:api\.)?(.+)\.aws\.data\.ibm\.com$/;

/** @throws InvalidRequestError `DATASTAGE_CONFIG` */
export function deploymentOf(
  address: string | undefined,
  region: string | undefined,
  tokenAddress: string | undefined,
): Deployment {
  const hint =
    "Give a region of IBM Cloud, or the address of the platform, such as https://cpd.example.com, as baseUrl.";
  const given =
    address === undefined
      ? "https://cloud.ibm.com"
      : checkedBaseUrl(address, "The base URL of the platform", hint, configError);
  const tokens =
    tokenAddress === undefined
      ? undefined
      : checkedBaseUrl(tokenAddress, "The address where tokens are given", hint, configError);
  const { host } = new URL(given);
  if (cloudHost.test(host)) {
    // The address of all of IBM Cloud has no API of its own: the region has.
    const isCloud = host === "cloud.ibm.com";
    if (!isCloud && region !== undefined) throw twice();
    return {
      kind: "cloud",
      baseUrl: isCloud ? regionUrl(region ?? "dallas") : given,
      tokenUrl: tokens ?? "https://iam.cloud.ibm.com",
    };
  }
  if (region !== undefined) throw twice();
  const [, environment] = awsHost.exec(host) ?? [];
  if (environment === undefined) {
    return { kind: "onPremises", baseUrl: given, tokenUrl: tokens ?? given };
  }
  return {
    kind: "aws",
    baseUrl: `https://api.${environment}.aws.data.ibm.com`,
    tokenUrl: tokens ?? `https://${environment}.aws.data.ibm.com`,
  };
}

function regionUrl(region: string): string {
  const name = region.toLowerCase();
  const url = Object.hasOwn(regions, name) ? regions[name] : undefined;
  if (url !== undefined) return url;
  throw configError(
    `${JSON.stringify(region.slice(0, 50))} is no region.`,
    `Take one of ${Object.keys(regions).join(", ")}, or give the address as baseUrl.`,
  );
}

function twice(): Error {
  return configError(
    "A region is one of IBM Cloud, and the base URL says where the platform is already.",
    "Give either of them.",
  );
}
