export { lint } from "./lint/lint.js";
export { rerun } from "./rerun.js";
export { runs } from "./runs.js";
export { perform } from "./session.js";
export { status } from "./status.js";
export { stop } from "./stop.js";
export { submit } from "./submit.js";
