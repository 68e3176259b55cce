/**
 * Values by where they stand in a part of the document: JSON pointers, `"/parameters/new_option"`. Undefined takes away
 * what is there. In a list, pointers count its items as they were written, also where some are taken away;
 * `"/schemas/-"` takes a list, and puts its items behind those that are there, each time that it is given; undefined takes
 * all of these back. An id, such as `"/id"`, counts wherever the document refers to it.
 */
export type Kept = { readonly [pointer: `/${string}`]: unknown };
