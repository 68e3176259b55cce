import type { ConnectionModel, RangeModel, StageModel } from "../model/stages/types.js";
import type { Both } from "./both.js";
import { look, nothing, type Spot, spotsOf, type Told } from "./changes.js";
import { compareStageProperties } from "./stage-properties.js";

/** What changes for whoever has a stage of a kind in a flow, or a connection. */
export function compareStages(
  old: StageModel | ConnectionModel,
  now: StageModel | ConnectionModel,
  tell: Told,
): void {
  const at = spotsOf(old, now);
  const differ = (field: string, was: unknown, is: unknown, noun: string): void => {
    if (JSON.stringify(was) === JSON.stringify(is)) return;
    const isShort = [was, is].every((value) => typeof value === "string");
    const message = isShort
      ? `${noun} is ${String(is)}, not ${String(was)}.`
      : `${noun} is another one.`;
    tell("document-changed", message, look, at(field));
  };
  if (old.label !== now.label) {
    const fix = `Where it is found by name, look for ${now.label}.`;
    tell("label-changed", `It is called ${now.label}, not ${old.label}.`, fix, at("label"));
  }
  if (old.kind === "stage" && now.kind === "stage") compareStage(old, now, at, differ, tell);
  const [was, is] = [old, now].map((one) =>
    one.kind === "connection" ? one.datasource : undefined,
  );
  if (was !== is) {
    const message = "The platform knows its type of data source by another id.";
    tell("documentation", message, nothing, at("datasource"));
  }
  compareStageProperties(old, now, tell);
  if ((old.doc ?? "").trim() !== (now.doc ?? "").trim()) {
    tell("documentation", "It is described in other words.", nothing, at("doc"));
  }
}

function compareStage(
  old: StageModel,
  now: StageModel,
  at: (...path: string[]) => Both<Spot>,
  differ: (field: string, was: unknown, is: unknown, noun: string) => void,
  tell: Told,
): void {
  differ("op", old.op, now.op, "What the engine calls it");
  differ("type", old.form, now.form, "Its type in the document");
  differ("image", old.image, now.image, "Its picture");
  differ("main", sorted(old.main), sorted(now.main), "Where its properties stand");
  for (const rule of ["columns", "derive", "encode"] as const) {
    differ(rule, old[rule], now[rule], `Its rule for ${rule}`);
  }
  if (old.connection !== now.connection) {
    const [was = "none", is = "none"] = [old.connection, now.connection];
    const fix =
      now.connection === undefined
        ? "Remove its connection."
        : `Give it a connection of kind ${is}.`;
    tell("connection-changed", `Its connection is ${is}, not ${was}.`, fix, at("connection"));
  }
  if ((old.connection === undefined) !== (now.connection === undefined)) {
    differ(
      "connection",
      old.connection ?? null,
      now.connection ?? null,
      "Its connection in the document",
    );
  }
  // References enter a stage as well: for the compiler, it still takes links.
  for (const kind of ["in", "out", "reference", "reject"] as const) {
    compareRange(
      kind,
      old.links[kind],
      now.links[kind],
      at("links", kind),
      kind === "in" && now.links.reference[1] !== 0,
      tell,
    );
  }
}

function sorted(letters: string): string {
  return [...letters].sort().join("");
}

function compareRange(
  kind: string,
  [leastOld, mostOld = Infinity]: RangeModel,
  [least, most = Infinity]: RangeModel,
  at: Both<Spot>,
  isInto: boolean,
  tell: Told,
): void {
  const links = `links (${kind})`;
  if (most < mostOld) {
    const code = most === 0 && !isInto ? "links-removed" : "links-narrowed";
    const fix = `Remove links beyond ${most}.`;
    tell(code, `It has at most ${most} ${links}, not ${String(mostOld)}.`, fix, at);
  }
  if (least > leastOld) {
    const fix = `Give it ${least} ${links} at least.`;
    tell("links-demanded", `It has at least ${least} ${links}, not ${leastOld}.`, fix, at);
  }
  if ((most === 0) !== (mostOld === 0)) {
    const message = `A stage without ${links} has other ports in the document.`;
    tell("document-changed", message, look, at);
  }
  const isWider = most > mostOld || (least < leastOld && most === mostOld);
  if (isWider) tell("links-widened", `It may have ${least} to ${most} ${links}.`, nothing, at);
}
