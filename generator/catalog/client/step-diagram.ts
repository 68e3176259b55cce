import type { PackageData, SlotData } from "../data.js";
import { hrefOf } from "./address.js";
import { svg } from "./dom.js";

// What may follow what, from left to right: slots that are open from the start, then those that steps open.

interface Box {
  readonly slot: SlotData | undefined;
  readonly title: string;
  readonly steps: readonly string[];
  readonly required: boolean;
  /** Steps that open it. */
  readonly openers: readonly string[];
  readonly column: number;
}

interface Placed extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pill = { height: 26, gap: 6, character: 7.3, padding: 20 };
const box = { head: 28, padding: 10, gap: 14 };
const columnGap = 64;
const ends = { height: 34, top: 40 };

/** The diagram of a package's steps: each leads to what it does. */
export function stepDiagram(definition: PackageData): SVGSVGElement {
  const boxes = boxesOf(definition);
  const startWidth = textWidth(`${definition.builder}()`);
  const placed = place(boxes, startWidth + columnGap);
  const right = Math.max(...placed.map(({ x, width }) => x + width), startWidth);
  const endWidth = textWidth("toWorkflow()");
  const hasSteps = placed.length > 0;
  const width = right + columnGap + endWidth + 4;
  const height = Math.max(...placed.map(({ y, height: of }) => y + of), ends.top + ends.height) + 2;
  const titleId = "diagram-title";
  const textId = "diagram-text";
  return svg(
    "svg",
    {
      class: "diagram",
      ...{ viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height) },
      ...{ role: "group", "aria-labelledby": titleId, "aria-describedby": textId },
    },
    svg("title", { id: titleId }, `Steps of ${definition.builder}()`),
    svg("desc", { id: textId }, inWords(boxes)),
    svg("defs", {}, arrowHead()),
    hasSteps
      ? [
          edge(startWidth, ends.top, firstX(placed), ends.top),
          edge(right + 8, ends.top, right + columnGap, ends.top),
        ]
      : edge(startWidth, ends.top, right + columnGap, ends.top),
    svg("g", {}, openings(placed)),
    node(`${definition.builder}()`, 0, startWidth, hrefOf(definition.id, definition.builder)),
    node("toWorkflow()", right + columnGap, endWidth, undefined),
    placed.map((one) => drawn(one, definition.id)),
  );
}

/** Slots with one optional step each stand together: of them any may be taken, each once. */
function boxesOf({ slots, steps }: PackageData): Box[] {
  const columnOf = (slot: SlotData): number => {
    if (!slot.later) return 0;
    const openers = steps.filter(({ opens }) => opens.includes(slot.name));
    const from = openers.map((step) => slots.find(({ name }) => name === step.slot));
    return 1 + Math.max(...from.map((one) => (one === undefined ? 0 : columnOf(one))), 0);
  };
  const boxes = new Map<string, Box>();
  for (const slot of slots) {
    const openers = steps.filter(({ opens }) => opens.includes(slot.name)).map(({ name }) => name);
    const simple = slot.need === undefined && slot.steps.length === 1;
    const key = simple ? `optional ${openers.join(" ")}` : `slot ${slot.name}`;
    const known = boxes.get(key);
    const kind = slot.need === undefined ? "optional" : slot.many ? "one at least" : "exactly one";
    boxes.set(key, {
      slot: simple ? undefined : slot,
      title: simple ? "optional: any, each once" : `${slot.name}: ${kind}`,
      steps: [...(known?.steps ?? []), ...slot.steps],
      required: slot.need !== undefined,
      openers,
      column: columnOf(slot),
    });
  }
  return [...boxes.values()].sort(
    (a, b) => a.column - b.column || Number(b.required) - Number(a.required),
  );
}

function place(boxes: readonly Box[], left: number): Placed[] {
  const placed: Placed[] = [];
  let x = left;
  for (let column = 0; boxes.some((one) => one.column === column); column += 1) {
    const here = boxes.filter((one) => one.column === column);
    const width = Math.max(...here.map(boxWidth));
    let y = 2;
    for (const one of here) {
      const height = box.head + one.steps.length * (pill.height + pill.gap) + box.padding;
      placed.push({ ...one, x, y, width, height });
      y += height + box.gap;
    }
    x += width + columnGap;
  }
  return placed;
}

function boxWidth({ title, steps }: Box): number {
  const widest = Math.max(...steps.map((name) => textWidth(`${name}()`)), 90);
  return Math.max(widest, title.length * 6.6) + 2 * box.padding;
}

function textWidth(text: string): number {
  return text.length * pill.character + pill.padding;
}

function firstX(placed: readonly Placed[]): number {
  return (placed[0]?.x ?? 0) - 2;
}

function drawn({ slot, title, steps, required, x, y, width, height }: Placed, id: string) {
  const size = { x: String(x), y: String(y), width: String(width), height: String(height) };
  return svg(
    "g",
    { class: required ? "slot required" : "slot" },
    svg("rect", { ...size, rx: "10", class: "slot-box" }),
    svg("text", { x: String(x + box.padding), y: String(y + 19), class: "slot-title" }, title),
    steps.map((name, index) => {
      const top = y + box.head + index * (pill.height + pill.gap);
      return svg(
        "a",
        {
          href: hrefOf(id, name),
          "aria-label": `${name}(), ${slot === undefined ? "optional" : `fills ${slot.name}`}`,
        },
        svg("rect", {
          ...{ x: String(x + box.padding), y: String(top), width: String(width - 2 * box.padding) },
          ...{ height: String(pill.height), rx: "6", class: "pill" },
        }),
        svg(
          "text",
          { x: String(x + box.padding + 10), y: String(top + 17), class: "pill-text" },
          `${name}()`,
        ),
      );
    }),
  );
}

/** From each step that opens a slot to the box of that slot. */
function openings(placed: readonly Placed[]) {
  const middles = new Map(
    placed.flatMap(({ steps, x, y, width }) =>
      steps.map((name, index) => [
        name,
        {
          x: x + width - box.padding,
          y: y + box.head + index * (pill.height + pill.gap) + pill.height / 2,
        },
      ]),
    ),
  );
  return placed.flatMap(({ openers, x, y }) =>
    openers.flatMap((name) => {
      const from = middles.get(name);
      return from === undefined ? [] : edge(from.x, from.y, x - 2, y + 16);
    }),
  );
}

function edge(x1: number, y1: number, x2: number, y2: number) {
  const middle = (x1 + x2) / 2;
  const d = `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  return svg("path", { d, class: "edge", "marker-end": "url(#arrow)" });
}

function arrowHead() {
  return svg(
    "marker",
    {
      ...{ id: "arrow", viewBox: "0 0 8 8", refX: "7", refY: "4" },
      ...{ markerWidth: "7", markerHeight: "7", orient: "auto" },
    },
    svg("path", { d: "M0 0.5 L7.5 4 L0 7.5 Z", class: "edge-head" }),
  );
}

function node(text: string, x: number, width: number, href: string | undefined) {
  const top = ends.top - ends.height / 2;
  const content = [
    svg("rect", {
      ...{ x: String(x + 1), y: String(top), width: String(width) },
      ...{ height: String(ends.height), rx: "17", class: "end" },
    }),
    svg("text", { x: String(x + 11), y: String(top + 21), class: "pill-text" }, text),
  ];
  return href === undefined ? svg("g", {}, content) : svg("a", { href }, content);
}

/** The same for those who don't see it. */
function inWords(boxes: readonly Box[]): string {
  return boxes
    .map(({ title, steps, openers }) => {
      const choice = steps.map((name) => `${name}()`).join(", ");
      const after =
        openers.length === 0 ? "" : `, after ${openers.map((name) => `${name}()`).join(" or ")}`;
      return `${title}${after}: ${choice}.`;
    })
    .join(" ");
}
