// Generated from spec/datastage/groups/gateways.yaml. Do not edit; run `specanvil generate`.
import type { Rows } from "specanvil/datastage/stage";

/** The gateway by which a connection goes. */
export const gateways: Rows = {
  secureGatewayAsHttpProxy: "m bool sg_http_proxy",
  secureGatewayId: "m string sg_gateway_id",
  secureGatewaySecurityToken: "m secret sg_security_token",
  secureGatewayServiceUrl: "m string sg_service_url",
  sgHostOriginal: "m string",
};
