/** Names of inputs that ask for an order or a range. No operation takes one: lists have one order, and say it. */
type OrderName = "sort" | "sortBy" | "order" | "orderBy" | "direction" | "rank" | "top" | "min" | "max";

/** `minValue`, but not `minute`. */
type BoundName<Name> = Name extends `${"min" | "max"}${infer Rest}` ? (Rest extends Uncapitalize<Rest> ? never : Name) : never;

type AskingName<Name> = Extract<Name, OrderName> | BoundName<Name>;

/** Asks nothing of an operation whose inputs have these names, and the impossible when one of them asks for an order. */
export type WithoutOrder<Name> = [AskingName<Name>] extends [never]
  ? unknown
  : { readonly input: `${AskingName<Name> & string} asks for an order or a range, which no operation takes` };
