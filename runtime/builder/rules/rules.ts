import type { Json } from "../../payload/workflow-payload.js";
import type { Rule } from "../descriptor.js";
import { given } from "../given.js";
import { refuse } from "../refuse.js";

const combination = "ARGUMENT_COMBINATION";

/** One of these arguments at least is given and not empty. */
export function some(...names: readonly string[]): Rule {
  return {
    names,
    check(place, args) {
      if (names.some((name) => given(args[name]))) return;
      refuse(place, `needs one at least of ${names.join(", ")}`, combination);
    },
  };
}

/** All of these arguments are given, or none. */
export function together(...names: readonly string[]): Rule {
  return {
    rule: "together",
    names,
    check(place, args) {
      const first = names.find((name) => args[name] !== null);
      const missing = names.find((name) => args[name] === null);
      if (first === undefined || missing === undefined) return;
      refuse(`${place}: argument ${first}`, `goes only with ${missing}`, combination);
    },
  };
}

/** These arguments are given only while another one has this value. */
export function only(argument: string, is: Json, ...names: readonly string[]): Rule {
  return {
    rule: "only",
    when: [argument, is],
    names,
    check(place, args, values) {
      const name = names.find((each) => values[each] != null);
      if (name === undefined || args[argument] === is) return;
      const text = `goes only with ${argument}: ${is as string}`;
      refuse(`${place}: argument ${name}`, text, combination);
    },
  };
}

/** These arguments are needed while another one has this value. */
export function needed(argument: string, is: Json, ...names: readonly string[]): Rule {
  return {
    rule: "needed",
    when: [argument, is],
    names,
    check(place, args) {
      const name = names.find((each) => args[each] === null);
      if (name === undefined || args[argument] !== is) return;
      const text = `is needed with ${argument}: ${is as string}`;
      refuse(`${place}: argument ${name}`, text, combination);
    },
  };
}
