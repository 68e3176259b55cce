import { Secret } from "specanvil";
import { propertyName, quoted } from "../print/literal.js";
import { codeOf } from "./code.js";

type Fields = Readonly<Record<string, unknown>>;

/** Before what no builder makes. */
const kept = "/* kept */ ";

/**
 * Code that makes `wanted` out of `made`, and keeps what differs as it is. The order of names counts.
 *
 * @param path - Code for what is made
 */
export function differenceCode(path: string, made: unknown, wanted: unknown): string {
  if (isSame(made, wanted)) return path;
  if (isFields(made) && isFields(wanted)) return fieldsCode(path, made, wanted);
  if (Array.isArray(made) && Array.isArray(wanted)) return listCode(path, made, wanted);
  return kept + codeOf(wanted);
}

/** Whether nothing has to be kept. A secret of the builder stands for whatever text was there. */
export function isSame(made: unknown, wanted: unknown): boolean {
  if (Secret.is(made)) return Secret.is(wanted) || typeof wanted === "string";
  if (isFields(made) && isFields(wanted)) {
    const names = Object.keys(made);
    return (
      names.join("\n") === Object.keys(wanted).join("\n") &&
      names.every((name) => isSame(made[name], wanted[name]))
    );
  }
  if (Array.isArray(made) && Array.isArray(wanted)) {
    return made.length === wanted.length && made.every((item, at) => isSame(item, wanted[at]));
  }
  return Object.is(made, wanted);
}

function fieldsCode(path: string, made: Fields, wanted: Fields): string {
  const names = Object.keys(wanted);
  const own = Object.keys(made);
  // What is overwritten keeps its place, and what is new comes last.
  const isMore = own.every((name, at) => names[at] === name) && !own.includes("__proto__");
  const parts = names.flatMap((name) => {
    const has = Object.hasOwn(made, name);
    if (isMore && has && isSame(made[name], wanted[name])) return [];
    const value = has
      ? differenceCode(`${path}${member(name)}`, made[name], wanted[name])
      : kept + codeOf(wanted[name]);
    return [`${propertyName(name)}: ${value}`];
  });
  return `{ ${[...(isMore ? [`...${path}`] : []), ...parts].join(", ")} }`;
}

function listCode(path: string, made: readonly unknown[], wanted: readonly unknown[]): string {
  const parts: string[] = [];
  let next = 0;
  for (let at = 0; at < wanted.length;) {
    const from = made.findIndex((item, index) => index >= next && isSame(item, wanted[at]));
    let length = 0;
    while (from >= 0 && at + length < wanted.length && from + length < made.length) {
      if (!isSame(made[from + length], wanted[at + length])) break;
      length += 1;
    }
    if (length > 0) {
      parts.push(`...${path}.slice(${from}, ${from + length})`);
      next = from + length;
      at += length;
    } else {
      const isPart = made.length === wanted.length && isFields(made[at]) && !isNamed(wanted[at]);
      parts.push(
        isPart ? differenceCode(`${path}[${at}]`, made[at], wanted[at]) : kept + codeOf(wanted[at]),
      );
      at += 1;
    }
  }
  return `[${parts.join(", ")}]`;
}

/** A parameter says all of itself. */
function isNamed(value: unknown): boolean {
  return isFields(value) && Object.keys(value).join() === "name,value";
}

function member(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Secret.is(value);
}

const neverSecret = new Set(["name", "authType", "connectorType", "connectorConfigName", "type"]);

/**
 * Fields of a credential without what may be secret in them: every text that the builder doesn't make. Where it has a
 * secret, that stands in the place of the text.
 */
export function withoutSecrets(made: unknown, wanted: unknown): unknown {
  if (Secret.is(made) && isSame(made, wanted)) return made;
  if (Array.isArray(wanted)) {
    const list = Array.isArray(made) ? (made as unknown[]) : [];
    return wanted.map((item, at) => withoutSecrets(list[at], item));
  }
  if (isFields(wanted)) {
    const fields = isFields(made) ? made : {};
    return Object.fromEntries(
      Object.entries(wanted).map(([name, value]) => {
        const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, neverSecret.has(name) ? value : withoutSecrets(own, value)];
      }),
    );
  }
  const isShown = isSame(made, wanted) || Secret.is(wanted) || typeof wanted !== "string";
  return isShown ? wanted : Secret.value("");
}
