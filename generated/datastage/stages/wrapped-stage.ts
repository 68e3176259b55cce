// Generated from spec/datastage/stages/wrapped-stage.yaml. Do not edit; run `specanvil generate`.
import { customOperator } from "specanvil/datastage/encoders";
import type { DocumentValue, Stage, Value } from "specanvil/datastage/stage";

/** What can be set on a Wrapped Stage stage. */
export interface WrappedStageProps {
  /** Combinability. Default auto. */
  combinability?: Value<string>;
  /** Execution mode. Default default_par. */
  executionMode?: Value<string>;
  /** Preserve. Default default_propagate. */
  preserve?: Value<DocumentValue>;
  /** Part type. Default auto. */
  partType?: Value<string>;
  /**
   * Wrapped. The wrapped stage: { id, name, inputs, outputs, properties: [{ name, default,
   * conversion }] }.
   */
  wrapped?: Value<DocumentValue>;
}

/** A Wrapped Stage stage. */
export const WrappedStage: Stage<WrappedStageProps, number, number, number, number, never> = {
  name: "Wrapped Stage",
  op: "",
  kind: "wrapped",
  image: "/data-intg/flows/graphics/palette/WrappedAsset.svg",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, Infinity], reject: [0, Infinity] },
  main: "p",
  first: [
    {
      maxMemBufSize: ["Oa int", 3145728],
      bufFreeRun: ["Oa int", 50],
      queueUpperSize: ["Oa int", 0],
      diskWriteInc: ["Oa int", 1048576],
      combinability: ["M string", "auto"],
      executionMode: ["M string execmode", "default_par"],
      preserve: ["M any", "default_propagate"],
      partType: ["M string", "auto"],
    },
  ],
  properties: {
    inputCount: ["M inputs", 0],
    outputCount: ["M outputs", 0],
    runtimeColumnPropagation: ["I bool", false],
    wrapped: "- any",
    bufMode: "- any",
    opName: "- any",
    inputCardinality: "- any",
    outputCardinality: "- any",
  },
  encode: [
    {
      rule: customOperator,
      asset: "wrapped",
      type: 2,
      conversion: "-name value",
      last: ["max_mem_buf_size", "buf_free_run", "queue_upper_size", "disk_write_inc"],
    },
  ],
};
