import { pathToFileURL } from "node:url";
import path from "node:path";

// A process of its own: every step of a run that knows nothing from before. Prints the milliseconds of each as JSON.
const [repository = "", project = ""] = process.argv.slice(2);

interface Pipeline {
  generate(project: object, onStep: (step: string, milliseconds: number) => void): Promise<unknown>;
}

const start = performance.now();
const file = path.join(repository, "generator/dist/pipeline.js");
const { generate } = (await import(pathToFileURL(file).href)) as Pipeline;
const steps: Record<string, number> = { "load the generator": performance.now() - start };
const folders = {
  root: project,
  spec: path.join(project, "spec"),
  out: path.join(project, "generated"),
};
await generate(folders, (step, milliseconds) => {
  steps[step] = milliseconds;
});
console.log(JSON.stringify(steps));
