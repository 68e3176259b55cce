/**
 * Values by where they stand in a part of the document: JSON pointers, `"/parameters/new_option"`; `"/schemas/-"` takes a
 * list, and puts its items behind those that are there. Undefined takes away what is there. An id, such as `"/id"`, counts wherever the document refers to it.
 */
export type Kept = { readonly [pointer: `/${string}`]: unknown };
