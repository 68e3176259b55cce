/** Definitions of stages that have everything once. */
export const stageSpec = {
  "flows/enums/common.yaml": `kind: stage-enums
name: common
doc: Enums that stages share.
enums:
  Speed: { SLOW: slow, FAST: fast }
  Grain: [coarse, fine]
`,
  "flows/groups/buffers.yaml": `kind: group
name: buffers
doc: How links are buffered.
properties:
  bufferMode: { type: Grain, default: fine, title: Buffer mode, in: inputs, required: true }
  bufferSize: { type: integer, title: Buffer size }
  secretKnob: { type: string, for: vendor }
`,
  "flows/groups/lead.yaml": `kind: group
name: lead
doc: What comes first.
first: true
properties:
  alpha: { type: string, title: Alpha, wire: z_alpha }
  beta: { type: string, title: Beta, wire: a_beta }
`,
  "flows/connections/depot.yaml": `kind: connection
name: depot
label: Depot
datasource: 0c0ffee0
properties:
  host: { type: string, title: Host }
  key: { type: secret, title: Key }
`,
  "flows/stages/source.yaml": `kind: stage
name: source
label: Source
op: PxSource
type: execution
links: { out: [1, many] }
main: [node]
columns: { rule: allColumns }
use: [buffers]
properties:
  rows: { type: integer, default: 10, title: Rows, required: true }
`,
  "flows/stages/mill.yaml": `kind: stage
name: mill
label: Mill
doc: Grinds rows.
op: PxMill
type: execution
links: { in: [1, 2], out: [1, many] }
main: [node]
columns: { rule: allColumns }
use: [buffers, lead]
properties:
  speed: { type: Speed, default: slow, title: Speed, required: true }
  number: { type: integer, default: 3, title: Number }
  amount: { type: number, title: Amount }
  name: { type: string, title: Name }
  anything: { type: any, title: Anything }
  keys: { type: { list: MillKey }, title: Keys }
models:
  MillKey:
    column: { type: string }
    ascending: { type: boolean, wire: asc }
`,
  "flows/stages/sink.yaml": `kind: stage
name: sink
label: Sink
op: PxSink
type: connector
links: { in: [1, 3] }
connection: depot
main: [target]
columns: { rule: allColumns }
properties:
  table: { type: string, title: Table }
  mode: { type: SinkMode, title: Mode }
enums:
  SinkMode: { APPEND: append, REPLACE: replace }
`,
} as const;
