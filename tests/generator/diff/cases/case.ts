/** One edit of the definitions, and the codes of the changes that it makes. */
export type Case = readonly [
  name: string,
  file: string,
  from: string,
  to: string,
  ...want: readonly string[],
];
