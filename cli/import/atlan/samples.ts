import { secret } from "specanvil";
import type { ArgumentType } from "specanvil/builder";

/** Values that an argument takes and that differ: all that there are, where they are few. */
export function samples(type: ArgumentType): unknown[] {
  if (type.values) return [...type.values];
  return [0, 1].map((number) => sample(type, number));
}

function sample(type: ArgumentType, number: number): unknown {
  const { of, inside, values, characters, min = 0 } = type;
  if (values) return values[number % values.length];
  if (of) return Array.from({ length: min + number + 1 }, (_, item) => sample(of, item));
  if (inside) return new Map([[`name${number}`, sample(inside, number)]]);
  const others = [
    `{sample ${number}}`,
    String(number).repeat(characters ?? 1),
    number === 0,
    min + 7 + number,
    secret.value(`sample ${number}`),
    new Map([[`name${number}`, number]]),
  ];
  return others.find((value) => takes(type, value));
}

/** Whether an argument takes a value. */
export function takes(type: ArgumentType, value: unknown): boolean {
  try {
    type.read("", value);
    return true;
  } catch {
    return false;
  }
}

export function isSecretType(type: ArgumentType): boolean {
  return takes(type, secret.value("")) && !takes(type, "");
}
