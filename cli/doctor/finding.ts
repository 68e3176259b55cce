/** What is looked at, in this order. */
export const checks = [
  "Node",
  "TypeScript",
  "proxy",
  "certificates",
  "base URL",
  "token",
  "clock",
] as const;

export type Check = (typeof checks)[number];

/** What is known of one thing that commands depend on. */
export interface Finding {
  readonly check: Check;
  /** A warning keeps no command from working, or says that the check couldn't be made. */
  readonly state: "ok" | "warning" | "wrong";
  /** Never holds a secret. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string | null;
}

export function ok(check: Check, message: string): Finding {
  return { check, state: "ok", message, hint: null };
}

export function warning(check: Check, message: string, hint: string | null): Finding {
  return { check, state: "warning", message, hint };
}

export function wrong(check: Check, message: string, hint: string | null): Finding {
  return { check, state: "wrong", message, hint };
}
