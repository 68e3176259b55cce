import { fileURLToPath } from "node:url";

/** The repository: this is compiled to .build/bench/. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));
