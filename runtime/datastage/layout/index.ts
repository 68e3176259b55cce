export { arrange, type Box, type Corner } from "./arrange.js";
export type { Arc } from "./neighbours.js";
