/** What stands in every document of the format that this library writes. */
export const frame = {
  version: "3.0",
  schema:
    "https://api.dataplatform.ibm.com/schemas/common-pipeline/pipeline-flow/pipeline-flow-v3-schema.json",
  runtime: "pxOsh",
  stageImage: (name: string): string => `/data-intg/flows/graphics/palette/${name}.svg`,
  subflowImage: "/data-intg/flows/graphics/flows/localsubflow.svg",
  terminalImages: { entry: "Input", exit: "Output" },
  /** The side of a stage in the editor, in pixels. */
  size: 48,
  comment: { width: 175, height: 60 },
} as const;
