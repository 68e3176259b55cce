import { chainTo, openAfter } from "../chain.js";
import type { PackageData, PartData, StepData, VariantsData } from "../data.js";
import { hrefOf, heading, link } from "./address.js";
import { codeBlock } from "./code-block.js";
import { type Child, h, prose } from "./dom.js";
import { ExamplePanel } from "./example-panel.js";
import { argumentField, fieldList, writesTable } from "./fields.js";
import type { Library } from "./library.js";
import { count, folded, type Page, pageHead } from "./page.js";
import { stepDiagram } from "./step-diagram.js";

/** A package: its steps and what may follow what, an example, and what each argument writes. */
export function packagePage(definition: PackageData, library: Library): Page {
  const { id, title, builder, steps, start, variants } = definition;
  const panel = new ExamplePanel(definition);
  const content = [
    pageHead(definition, `${builder}()`, [
      ["Package", h("code", {}, definition.package)],
      ["Import", h("code", {}, definition.module)],
    ]),
    definition.notice === undefined
      ? undefined
      : h("p", { class: "notice" }, h("strong", {}, "Note. "), prose(definition.notice)),
    heading("h2", `${id}/steps`, "Steps"),
    h("p", { class: "muted" }, slotsText(definition)),
    h(
      "div",
      { class: "wide", tabindex: "0", role: "region", "aria-label": "Diagram of the steps" },
      stepDiagram(definition),
    ),
    heading("h2", `${id}/example`, "Example"),
    panel.element,
    heading("h2", `${id}/reference`, "Reference"),
    partSection(definition, start, startFacts(definition), library),
    steps.map((step) => partSection(definition, step, stepFacts(definition, step), library, panel)),
    variants.map((one) => variantsSection(definition, one, library)),
    heading("h2", `${id}/payload`, "In the payload"),
    payload(definition),
  ];
  return {
    title,
    content,
    outline: [
      [`${id}/steps`, "Steps"],
      [`${id}/example`, "Example"],
      ...[start, ...steps].map(({ name }) => [`${id}/${name}`, `${name}()`] as const),
      ...variants.map(({ name }) => [`${id}/${name}`, name] as const),
      [`${id}/payload`, "In the payload"],
    ],
  };
}

function slotsText({ slots }: PackageData): string {
  const opened = slots.some(({ later }) => later)
    ? " An arrow leads from a step to what it opens."
    : "";
  return `What stands in a box fills one slot; open slots are filled in any order. Those with a solid line must be.${opened}`;
}

function partSection(
  definition: PackageData,
  part: PartData,
  facts: readonly Child[],
  library: Library,
  panel?: ExamplePanel,
): HTMLElement {
  const step = definition.steps.find((one) => one === part);
  const { name, doc, args, rules, writes, call } = part;
  const id = `${definition.id}/${name}`;
  // What begins a workflow is written at its end.
  const all = step === undefined ? [...writes, ...definition.end] : writes;
  return h(
    "section",
    { class: "step" },
    heading("h3", id, h("code", {}, `${name}()`)),
    h("p", {}, prose(doc)),
    h(
      "ul",
      { class: "step-facts" },
      facts.map((fact) => h("li", {}, fact)),
    ),
    args.length === 0
      ? undefined
      : fieldList(args.map((arg) => argumentField(arg, `${id}/${arg.name}`, all, library))),
    rules.map((rule) => h("p", { class: "rule" }, rule)),
    step === undefined || panel === undefined
      ? undefined
      : [
          codeBlock(outdented(call.text), `A call of ${name}()`),
          showInExample(definition, step, panel),
        ],
    writes.length === 0
      ? undefined
      : folded(
          `All that ${name}() writes: ${count(writes.length, "value")}`,
          writesTable(writes, `What ${name}() writes`),
        ),
  );
}

/** A call by itself: not behind the two blanks that it has in a chain. */
function outdented(text: string): string {
  return text.replaceAll("\n  ", "\n");
}

function showInExample({ id }: PackageData, step: StepData, panel: ExamplePanel): HTMLElement {
  const target = `${id}/example`;
  const to = h("a", { href: hrefOf(target), class: "more" }, "See it in a whole example");
  to.addEventListener("click", () => panel.choose(step));
  return h("p", {}, to);
}

function startFacts(definition: PackageData): Child[] {
  return [["Then may come ", openSteps(definition, [])]];
}

function stepFacts(definition: PackageData, step: StepData): Child[] {
  const { id, slots, steps } = definition;
  const slot = slots.find(({ name }) => name === step.slot);
  const chain = chainTo(definition, step);
  const openers = steps.filter(({ opens }) => slot?.later === true && opens.includes(step.slot));
  const others = steps.filter((one) => one.slot === step.slot && one !== step);
  const own = others.length === 0 && slot?.need === undefined;
  return [
    ...(step.deprecated === undefined
      ? []
      : [[h("strong", {}, "Deprecated: "), prose(step.deprecated)]]),
    own
      ? ["Optional, at most once"]
      : [
          "Fills ",
          h("code", {}, step.slot),
          slotRule(slot?.many === true, slot?.need, others.length),
        ],
    ...(openers.length === 0 ? [] : [["Only after ", calls(id, openers, " or ")]]),
    ["Then may come ", openSteps(definition, chain)],
  ];
}

function slotRule(many: boolean, need: string | undefined, others: number): string {
  if (many) return need === undefined ? ", as others may too" : ", with one at least";
  if (need === undefined) return ", which may stay empty";
  return others === 0 ? ", which every workflow needs" : ", of which exactly one is taken";
}

/** The steps that are open after a chain; what must still come is said first, and said so. */
function openSteps(definition: PackageData, chain: readonly StepData[]): Child {
  const open = openAfter(definition, chain);
  const must = open.filter(
    ({ slot }) => slot.need !== undefined && !chain.some((step) => step.slot === slot.name),
  );
  const may = open.filter((one) => !must.includes(one)).flatMap(({ steps }) => steps);
  const done = must.length === 0 ? [h("code", {}, "toWorkflow()")] : [];
  const needed = must.map(({ slot, steps }) => [
    calls(definition.id, steps, " or "),
    h("span", { class: "muted" }, ` (needed: ${slot.need ?? ""})`),
  ]);
  const rest = may.length === 0 ? [] : [calls(definition.id, may, ", ")];
  const all: Child[] = [...needed, ...done, ...rest];
  return all.flatMap((one, index) => (index === 0 ? [one] : ["; ", one]));
}

function calls(id: string, steps: readonly StepData[], between: string): Child {
  return steps.flatMap(({ name }, index) => [
    index === 0 ? "" : between,
    link(`${id}/${name}`, h("code", {}, `${name}()`)),
  ]);
}

function variantsSection(
  definition: PackageData,
  { name, doc, items }: VariantsData,
  library: Library,
): HTMLElement {
  const id = `${definition.id}/${name}`;
  return h(
    "section",
    { class: "step" },
    heading("h3", id, h("code", {}, name)),
    h("p", {}, prose(doc)),
    items.map((item) => [
      h("h4", {}, h("code", {}, `{ type: ${JSON.stringify(item.value)} }`)),
      h("p", {}, prose(item.doc)),
      fieldList(
        item.args.map((arg) =>
          argumentField(arg, `${id}/${item.value}/${arg.name}`, item.writes, library),
        ),
      ),
    ]),
  );
}

function payload({ template, end, annotations, labels }: PackageData): Child {
  return [
    h(
      "p",
      {},
      ...[
        "Parameters stand in ",
        h("code", {}, "spec.templates[0].dag.tasks[0].arguments.parameters"),
      ],
      ...[", the credential in ", h("code", {}, "payload[0].body"), ". The run's template is "],
      ...[h("code", {}, template), "."],
    ),
    end.length === 0 ? undefined : writesTable(end, "What every workflow ends with"),
    folded(count(annotations.length, "annotation"), writesTable(annotations, "Annotations")),
    folded(count(labels.length, "label"), writesTable(labels, "Labels")),
  ];
}
