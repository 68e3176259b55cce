import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";
import type { Path } from "./path.js";

/** Where something stands in a text, in characters from its beginning. */
export interface PlainPlaces {
  /**
   * Of the value that `path` leads to, or of its key; where there is none, of the deepest one on the way there.
   *
   * @returns Undefined where the parser that knows every position has to say
   */
  offsetOf(path: Path, target: "value" | "key"): number | undefined;
}

/** @param text - One that `readPlainYaml` was sure about */
export function plainPlaces(text: string): PlainPlaces {
  const events = parseEvents(text, {});
  return {
    offsetOf(path, target) {
      const event = events[indexOf(path, target, events, text)];
      return event && startOf(event);
    },
  };
}

function indexOf(
  path: Path,
  target: "value" | "key",
  events: readonly Event[],
  text: string,
): number {
  // The first event begins the document.
  let index = 1;
  for (const [depth, step] of path.entries()) {
    const isKey = target === "key" && depth === path.length - 1;
    const type = events[index]?.type;
    const next =
      type === EVENT_ID.MAPPING
        ? entryOf(String(step), isKey, index, events, text)
        : type === EVENT_ID.SEQUENCE
          ? itemOf(Number(step), index, events)
          : undefined;
    if (next === undefined) return index;
    index = next;
  }
  return index;
}

function entryOf(
  name: string,
  isKey: boolean,
  map: number,
  events: readonly Event[],
  text: string,
): number | undefined {
  for (let key = map + 1; events[key]?.type !== EVENT_ID.POP;) {
    const value = after(key, events);
    const event = events[key];
    if (event?.type === EVENT_ID.SCALAR && getScalarValue(text, event) === name) {
      return isKey ? key : value;
    }
    key = after(value, events);
  }
  return undefined;
}

function itemOf(place: number, list: number, events: readonly Event[]): number | undefined {
  let item = list + 1;
  for (let left = place; events[item]?.type !== EVENT_ID.POP; left -= 1) {
    if (left === 0) return item;
    item = after(item, events);
  }
  return undefined;
}

/** The event that follows a node with all that is in it. */
function after(index: number, events: readonly Event[]): number {
  let open = 0;
  let next = index;
  do {
    const type = events[next]?.type;
    if (type === EVENT_ID.POP) open -= 1;
    else if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open += 1;
    next += 1;
  } while (open > 0);
  return next;
}

function startOf(event: Event): number | undefined {
  switch (event.type) {
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.SCALAR:
      // What isn't there has no place; of a block, the event tells where its text begins, not its sign.
      if (event.valueStart < 0) return undefined;
      if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
      return event.style === SCALAR_STYLE.SINGLE_QUOTED ||
        event.style === SCALAR_STYLE.DOUBLE_QUOTED
        ? event.valueStart - 1
        : undefined;
    default:
      return undefined;
  }
}
