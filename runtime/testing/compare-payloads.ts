/** Any JSON: what was found or wanted. */
type Data = unknown;

/**
 * How two payloads differ, one line each, parameters by their names. Empty where they are equal, the order of keys and
 * parameters included.
 */
export function comparePayloads(found: Data, wanted: Data): string[] {
  return [...compare(found, wanted, "")];
}

function* compare(found: Data, wanted: Data, place: string): Generator<string> {
  if (Object.is(found, wanted)) return;
  if (Array.isArray(found) && Array.isArray(wanted)) {
    const named = namesOf(found) !== undefined && namesOf(wanted) !== undefined;
    yield* named ? compareNamed(found, wanted, place) : compareLists(found, wanted, place);
  } else if (isObject(found) && isObject(wanted)) {
    yield* compareObjects(found, wanted, place);
  } else {
    yield `${place || "the payload"}: found ${show(found)}, wanted ${show(wanted)}`;
  }
}

function* compareObjects(
  found: Readonly<Record<string, Data>>,
  wanted: Readonly<Record<string, Data>>,
  place: string,
): Generator<string> {
  const keys = Object.keys(wanted);
  for (const key of keys) {
    const at = place === "" ? key : `${place}.${key}`;
    if (Object.hasOwn(found, key)) yield* compare(found[key], wanted[key], at);
    else yield `${at}: missing, wanted ${show(wanted[key])}`;
  }
  const extra = Object.keys(found).filter((key) => !Object.hasOwn(wanted, key));
  for (const key of extra) {
    yield `${place === "" ? key : `${place}.${key}`}: not wanted, found ${show(found[key])}`;
  }
  if (extra.length === 0 && Object.keys(found).length === keys.length) {
    yield* compareOrder(Object.keys(found), keys, `${place || "the payload"}: keys`);
  }
}

/** Lists of parameters and tasks: what matters to a reader is the name, not the index. */
function* compareNamed(
  found: readonly Data[],
  wanted: readonly Data[],
  place: string,
): Generator<string> {
  const what = place.endsWith("parameters") ? "parameter" : place;
  const before = namesOf(wanted) ?? [];
  const after = namesOf(found) ?? [];
  const used = new Set<number>();
  for (const [index, name] of before.entries()) {
    const match = after.findIndex((other, at) => other === name && !used.has(at));
    if (match === -1) {
      yield `${what} ${name}: missing, wanted ${show(valueOf(wanted[index]))}`;
      continue;
    }
    used.add(match);
    for (const line of compare(found[match], wanted[index], "")) {
      // A parameter's name says enough; the path to it is the same in every workflow.
      yield line.startsWith("parameter") ? line : line.replace(/^(value: )?/, `${what} ${name}: `);
    }
  }
  for (const [index, name] of after.entries()) {
    if (!used.has(index)) yield `${what} ${name}: not wanted, found ${show(valueOf(found[index]))}`;
  }
  if (used.size === after.length && after.length === before.length) {
    yield* compareOrder(after, before, `${what}s`);
  }
}

function* compareLists(
  found: readonly Data[],
  wanted: readonly Data[],
  place: string,
): Generator<string> {
  for (let index = 0; index < Math.max(found.length, wanted.length); index += 1) {
    const at = `${place}[${index}]`;
    if (index >= found.length) yield `${at}: missing, wanted ${show(wanted[index])}`;
    else if (index >= wanted.length) yield `${at}: not wanted, found ${show(found[index])}`;
    else yield* compare(found[index], wanted[index], at);
  }
}

function* compareOrder(
  found: readonly string[],
  wanted: readonly string[],
  what: string,
): Generator<string> {
  if (found.join("\n") === wanted.join("\n")) return;
  yield `${what} in another order: found ${found.join(", ")}; wanted ${wanted.join(", ")}`;
}

function namesOf(list: readonly Data[]): string[] | undefined {
  const names = list.map((item) => (isObject(item) ? item.name : undefined));
  return names.length > 0 && names.every((name) => typeof name === "string") ? names : undefined;
}

function valueOf(item: Data): Data {
  return isObject(item) && "value" in item ? item.value : item;
}

function isObject(data: Data): data is Readonly<Record<string, Data>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function show(data: Data): string {
  const text = data === undefined ? "nothing" : JSON.stringify(data);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
