import { buildAndSerialize } from "./workflow.js";

// A process of its own: what a user waits for from its start to the first payload.
if (buildAndSerialize().length < 1000) process.exitCode = 1;
