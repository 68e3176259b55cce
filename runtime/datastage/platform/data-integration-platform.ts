import { PlatformApi } from "./platform-api.js";
import { type DataIntegrationPlatformOptions, platformSettings } from "./platform-options.js";
import { Projects } from "./projects.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * IBM watsonx.data integration: a platform with its projects. Clients share nothing, and print without their secrets.
 *
 * @example
 * const platform = new DataIntegrationPlatform(); // DATASTAGE_API_KEY, DATASTAGE_REGION
 * const project = await platform.projects.get({ name: "Sales" });
 * const flow = await project.createFlow({ name: "Customers", flow: customers });
 * const job = await project.createJob({ name: "Nightly", flow });
 * const run = await (await job.start()).wait({ timeout: "30m" });
 */
export class DataIntegrationPlatform {
  /** The address of the API, without a slash at its end. */
  readonly baseUrl: string;
  readonly projects: Projects;

  /** @throws InvalidRequestError `DATASTAGE_CONFIG`, `DATASTAGE_PROFILE` for what can't work */
  constructor(options: DataIntegrationPlatformOptions = {}) {
    const settings = platformSettings(options);
    this.baseUrl = settings.baseUrl;
    this.projects = new Projects(new PlatformApi(settings), settings.deployment.kind);
  }

  toJSON(): { readonly baseUrl: string } {
    return { baseUrl: this.baseUrl };
  }

  [inspect](): string {
    return `DataIntegrationPlatform ${this.baseUrl}`;
  }
}
