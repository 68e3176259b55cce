import type { Connection, Rows, Stage } from "../../../runtime/datastage/stage/index.js";

/** A stage that has each form of a row once. */
const buffers: Rows = { bufSize: ["ma int", 3], bufCount: ["a int", 1] };

const shared: Rows = {
  inputCount: "m inputs",
  outputCount: "mp outputs",
  mode: ["m enum _mode", { plain: "plain", fast: "fast", none: "" }, "plain"],
  gone: ["M bool", true],
};

export const sample: Stage<object, 1, number, 0, 1, "sample"> = {
  name: "Sample",
  op: "PxS",
  kind: "connector",
  links: { in: [0, 1], out: [0, Infinity], reference: [0, 0], reject: [0, 1] },
  connection: "sample",
  main: "st",
  first: [buffers],
  groups: [shared],
  without: ["gone"],
  properties: {
    abort: "m bool",
    always: ["P string", "yes"],
    empty: ["M string", null],
    file: "t list file +",
    hidden: "- any",
    keys: ["p list", { ciCs: "ci-cs" }],
    lookup: ["sT string", "l"],
    port: "io int",
    table: ["ST string", "t"],
    when: ["T string", "w"],
    wide: "m enum",
  },
  when: { t: { when: { mode: ["fast", "#"], abort: [true, null] }, table: false } },
};

export const sampleConnection: Connection<object, "sample"> = {
  name: "sample",
  groups: [{ zone: "m string", host: "m string", extra: "m string" }],
  properties: { userName: "m string a_user", password: "m secret" },
  last: [{ extra: "m string" }],
};
