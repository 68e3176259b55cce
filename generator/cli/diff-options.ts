/** What `--fail-on` takes: the least that fails. */
export const failLevels = ["silent", "breaking", "minor", "patch"] as const;

export interface DiffOptions {
  /** The folder that `git:REV` looks into. */
  readonly spec: string;
  readonly json?: true;
  readonly markdown?: true;
  readonly failOn?: (typeof failLevels)[number];
}
