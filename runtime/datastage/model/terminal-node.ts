import { NodeModel } from "./node.js";
import type { CanvasPart, Cardinality, TerminalPart } from "./parts.js";

const one = [1, 1] as const;
const none = [0, 0] as const;
const cardinalities = {
  entry: { in: none, out: one, reference: none, reject: none },
  exit: { in: one, out: none, reference: none, reject: none },
};

/** Where rows enter or leave a subflow. */
export class TerminalModel extends NodeModel implements TerminalPart {
  readonly is: TerminalPart["is"];

  constructor(canvas: CanvasPart, is: TerminalPart["is"], label: string) {
    super(canvas, label);
    this.is = is;
  }

  get noun(): string {
    return this.is === "entry" ? "Entry" : "Exit";
  }

  get cardinality(): Cardinality {
    return cardinalities[this.is];
  }
}
