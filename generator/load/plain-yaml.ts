import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";

// Most files hold no mistake. This reads them five times as fast as the parser that knows every position, by events, and
// gives up at whatever it isn't sure about: then that parser reads the file again, and says what is wrong.

type ScalarEvent = Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }>;

/** Maps, lists, and what is in them. */
type Data = string | number | boolean | null | Data[] | { [key: string]: Data };

/** Where parsers were seen to differ: tabs, lone carriage returns, marks of bytes and of documents, blocks that say how far they are indented. */
const disputed = /[\t\ufeff]|\r(?!\n)|^ *(?:---|\.\.\.)|[|>][-+]?[1-9]/m;

/** Less deep than the other parser allows. */
const deepest = 50;

/**
 * The data of one YAML 1.2 document without anchors, aliases, tags and directives, in which nothing is to be said about a
 * key or a number; undefined where that isn't certain.
 *
 * @param ordered - Whether the order of keys means something
 */
export function readPlainYaml(text: string, ordered: boolean): Data | undefined {
  if (disputed.test(text)) return undefined;
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: deepest });
  } catch {
    return undefined;
  }
  const [document, ...rest] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) return undefined;
  const reader = new Reader(text, rest, ordered);
  const data = reader.read();
  return reader.isAtEnd() ? data : undefined;
}

/** Something that only the other parser can judge. */
const unsure = Symbol("unsure");
type Found = Data | typeof unsure;

class Reader {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #ordered: boolean;
  #next = 0;

  constructor(text: string, events: readonly Event[], ordered: boolean) {
    this.#text = text;
    this.#events = events;
    this.#ordered = ordered;
  }

  read(): Data | undefined {
    const found = this.#node();
    return found === unsure ? undefined : found;
  }

  /** Whether the document has ended, and none comes after it. */
  isAtEnd(): boolean {
    return (
      this.#next === this.#events.length - 1 && this.#events[this.#next]?.type === EVENT_ID.POP
    );
  }

  #node(): Found {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (event === undefined || !isBare(event)) return unsure;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.SEQUENCE:
        return this.#sequence();
      case EVENT_ID.MAPPING:
        return this.#mapping();
      default:
        return unsure;
    }
  }

  #sequence(): Found {
    const items: Data[] = [];
    while (!this.#pops()) {
      const item = this.#node();
      if (item === unsure) return unsure;
      items.push(item);
    }
    return items;
  }

  #mapping(): Found {
    const map: { [key: string]: Data } = {};
    while (!this.#pops()) {
      const key = this.#node();
      if (typeof key !== "string" || !this.#isKey(key) || Object.hasOwn(map, key)) return unsure;
      const value = this.#node();
      if (value === unsure) return unsure;
      map[key] = value;
    }
    return map;
  }

  /** No key that an object would lose, or reorder where that matters. */
  #isKey(name: string): boolean {
    return name !== "__proto__" && !(this.#ordered && /^\d+$/.test(name));
  }

  #pops(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }

  #scalar(event: ScalarEvent): Found {
    const value = getScalarValue(this.#text, event);
    return event.style === SCALAR_STYLE.PLAIN ? plain(value) : value;
  }
}

function isBare(event: Event): boolean {
  const { anchorStart = -1, tagStart = -1 } = event as Partial<ScalarEvent>;
  return anchorStart < 0 && tagStart < 0;
}

/** What a scalar without quotes stands for. */
function plain(value: string): Found {
  switch (value) {
    case "":
    case "null":
    case "~":
      return null;
    case "true":
      return true;
    case "false":
      return false;
  }
  if (/^[-+.\d]/.test(value)) {
    const number = Number(value);
    if (String(number) === value && Number.isFinite(number)) return number;
    // 1.10, 0x1f, 1e3, .5, +1: numbers that would come out as others.
    return isNumber.test(value) ? unsure : value;
  }
  return /^(null|true|false)$/i.test(value) ? unsure : value;
}

const isNumber = /^(0o[0-7]+|0x[\da-f]+|[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?|[-+]?\.(inf|nan))$/i;
