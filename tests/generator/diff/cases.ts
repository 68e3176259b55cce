import { baseSpec, fullSpec, type Spec, wideSpec } from "../base-spec.js";
import { args } from "./cases/arguments.js";
import { builder } from "./cases/builder.js";
import type { Case } from "./cases/case.js";
import { full } from "./cases/full.js";
import { stages } from "./cases/stages.js";
import { wide } from "./cases/wide.js";
import { wire } from "./cases/wire.js";
import { stageSpec } from "./stage-spec.js";

export type { Case };

export type Base = "base" | "wide" | "full" | "stages";

export const specs: Readonly<Record<Base, Spec>> = {
  base: baseSpec,
  wide: wideSpec,
  full: fullSpec,
  stages: stageSpec,
};

export const cases: Readonly<Record<Base, readonly Case[]>> = {
  base: [...builder, ...args, ...wire],
  wide,
  full,
  stages,
};
