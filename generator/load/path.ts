/** A step into a document: a key of a map or an index of a list. */
export type Path = readonly (string | number)[];
