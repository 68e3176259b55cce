import { Secret } from "../secret/secret.js";

/** The keys under which a text in clear is taken for a secret. */
const telling = /pass(?:word|phrase)|secret|token|api_?key|private_?key|credential/i;
/** What is shorter would mask half of a message. */
const shortest = 4;

/** Every secret of a value: those that are marked, and texts whose keys say what they are. */
export async function secretsIn(value: unknown): Promise<string[]> {
  const found: (string | Promise<string>)[] = [];
  collect(value, "", found);
  return Promise.all(found.map(async (each) => each));
}

function collect(value: unknown, key: string, found: (string | Promise<string>)[]): void {
  if (typeof value === "string") {
    if (value.length >= shortest && telling.test(key)) found.push(value);
  } else if (Secret.is(value)) {
    found.push(Secret.reveal(value));
  } else if (typeof value === "object" && value !== null) {
    const isList = Array.isArray(value);
    for (const [name, item] of Object.entries(value)) collect(item, isList ? key : name, found);
  }
}
