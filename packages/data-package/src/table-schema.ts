/** Table Schema of Data Package 2.0: https://datapackage.org/standard/table-schema/ */

/** A value that stands for something, and for what. */
export interface Category {
  readonly value: number | string;
  readonly label: string;
}

export interface MissingValue {
  /** As it stands in the file. */
  readonly value: string;
  readonly label: string;
}

export interface Field {
  readonly name: string;
  readonly type: "integer" | "number" | "string" | "date" | "datetime" | "boolean";
  readonly title?: string;
  readonly description?: string;
  readonly categories?: readonly Category[];
  readonly categoriesOrdered?: boolean;
  readonly missingValues?: readonly MissingValue[];
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly maxLength?: number };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  /** What an empty cell means, in all fields that say nothing else. */
  readonly missingValues: readonly MissingValue[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A reference from columns of a table to those of another one in the package. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}
