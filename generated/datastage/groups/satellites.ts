// Generated from spec/datastage/groups/satellites.yaml. Do not edit; run `specanvil generate`.
import type { Rows } from "specanvil/datastage/stage";

/** The satellite by which a connection goes. */
export const satellites: Rows = {
  satelliteAsHttpProxy: "m bool sl_http_proxy",
  satelliteClientCertificate: "m string sl_client_cert",
  satelliteClientPrivateKey: "m secret sl_client_private_key",
  satelliteConnectorId: "m string sl_connector_id",
  satelliteEndpointDisplayName: "m string sl_endpoint_name",
  satelliteEndpointHost: "m string sl_endpoint_host",
  satelliteEndpointPort: "m int sl_endpoint_port",
  satelliteLocationId: "m string sl_location_id",
  satelliteServiceUrl: "m string sl_service_url",
  slHostOriginal: "m string",
};
