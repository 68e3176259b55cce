import type { DocumentNode } from "specanvil/datastage/flow";
import { part } from "./part.js";

/** The label that the author of a flow sees. */
export function labelOf({ app_data }: DocumentNode): string {
  const label = part(app_data, "ui_data", "label");
  return typeof label === "string" ? label : "";
}
