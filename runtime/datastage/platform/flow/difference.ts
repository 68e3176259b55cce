import { Secret } from "../../../secret/secret.js";

/** Whether the platform shows what it was sent: it may add keys, and fill in texts that were left empty. */
export function isShownAs(sent: unknown, shown: unknown): boolean {
  return differences(sent, shown, "fills", 1).length === 0;
}

/**
 * The first places at which two documents differ: `pipelines[0].nodes[2] "Sort".parameters.key`.
 *
 * @param rule `"fills"`: what is added, or filled in where nothing was, is no difference
 */
export function differences(
  one: unknown,
  other: unknown,
  rule: "exact" | "fills",
  most: number,
): string[] {
  const found: string[] = [];
  compare(one, other, "", { rule, most, found });
  return found;
}

interface Comparison {
  readonly rule: "exact" | "fills";
  readonly most: number;
  readonly found: string[];
}

function compare(one: unknown, other: unknown, path: string, comparison: Comparison): void {
  const { rule, most, found } = comparison;
  if (found.length >= most || Object.is(one, other)) return;
  // What is behind a secret isn't looked at.
  const isOpen = one === "" || one === null || one === undefined || Secret.is(one);
  if (rule === "fills" && isOpen) return;
  const isNested = isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other);
  if (!isNested) {
    found.push(path === "" ? "the whole document" : path);
    return;
  }
  const keys = Object.keys(one);
  const added = Object.keys(other).filter((key) => !Object.hasOwn(one, key));
  const isList = Array.isArray(one);
  for (const key of rule === "exact" || isList ? [...keys, ...added] : keys) {
    const label = isList ? labelOf(one[Number(key)] ?? (other as unknown[])[Number(key)]) : "";
    const step = isList ? `[${key}]${label}` : path === "" ? key : `.${key}`;
    if (Object.hasOwn(one, key))
      compare(one[key as never], other[key as never], path + step, comparison);
    else if (found.length < most) found.push(path + step);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The name that a person knows a stage, a link or a column by. */
function labelOf(item: unknown): string {
  const { app_data, name, link_name } = (isObject(item) ? item : {}) as Readonly<
    Record<string, unknown>
  >;
  const data = isObject(app_data) && "ui_data" in app_data ? app_data.ui_data : undefined;
  const label = isObject(data) && "label" in data ? data.label : (name ?? link_name);
  return typeof label === "string" && label !== "" ? ` ${JSON.stringify(label.slice(0, 60))}` : "";
}
