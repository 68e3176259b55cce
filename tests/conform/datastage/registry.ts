import { stageNamed } from "specanvil/datastage";
import { allConnections } from "../../../generated/datastage/all-connections.js";
import { allStages } from "../../../generated/datastage/all-stages.js";
import * as index from "../../../generated/datastage/stages/index.js";
import { constantsIn } from "./constants.js";
import type { Registry } from "./build-flow.js";

/** All that there is, from source: for tests that ask the door for flows. */
export const registry: Registry = {
  stage: (name) => stageNamed(allStages, name),
  connection: (kind) => allConnections.find(({ name }) => name === kind),
  constants: constantsIn(index),
};
