// Generated from spec/datastage/groups/part-sizes.yaml. Do not edit; run `specanvil generate`.
import type { Rows } from "specanvil/datastage/stage";

/** Sizes of the parts in which files are read and written. */
export const partSizes: Rows = { readPartSize: "s int", writePartSize: "t int" };
