/**
 * What is wrong with a Data Package, by a reader that shares nothing with the code that writes it: the rules of the 2.0 profiles
 * (datapackage, dataresource, tableschema, tabledialect) in our words, and then every cell of every table held against its schema, as a
 * validator of Data Packages does. DuckDB takes the CSV apart.
 */
import { createHash } from "node:crypto";
import type { Json } from "@duckdb/node-api";
import { asCsv, inDuckDb } from "./in-duckdb.ts";

type Members = { readonly [name: string]: unknown };

/** All faults, each with where it is; none of a package that is as it must be. */
export async function packageFaults(files: ReadonlyMap<string, Buffer>): Promise<string[]> {
  const descriptor = members(JSON.parse(files.get("datapackage.json")?.toString("utf8") ?? "null"));
  const resources = list(descriptor.resources).map(members);
  const names = resources.map(({ name }) => name);
  const paths = resources.map(({ path }) => path);
  return [
    ...must("package", {
      $schema: descriptor.$schema === "https://datapackage.org/profiles/2.0/datapackage.json",
      name: isText(descriptor.name) && /^[a-z0-9._-]+$/u.test(descriptor.name),
      id: isText(descriptor.id),
      title: isText(descriptor.title),
      version: isText(descriptor.version),
      created:
        descriptor.created === undefined ||
        (isText(descriptor.created) && !Number.isNaN(Date.parse(descriptor.created)) && descriptor.created.includes("T")),
      licenses: isFilled(descriptor.licenses) && list(descriptor.licenses).map(members).every(isLicense),
      contributors: isFilled(descriptor.contributors) && list(descriptor.contributors).map(members).every(isContributor),
      sources: list(descriptor.sources)
        .map(members)
        .every((source) => Object.keys(source).length > 0 && isPathOrNone(source.path)),
      resources: resources.length > 0,
      "unique names of resources": new Set(names).size === names.length,
      "every file is a resource": [...files.keys()].every((path) => path === "datapackage.json" || paths.includes(path)),
    }),
    ...(await Promise.all(resources.map((resource) => resourceFaults(resource, files)))).flat(),
  ];
}

async function resourceFaults(resource: Members, files: ReadonlyMap<string, Buffer>): Promise<string[]> {
  const place = `resource ${resource.name}`;
  const file = isText(resource.path) ? files.get(resource.path) : undefined;
  if (file === undefined) return [`${place}: path`];
  const faults = must(place, {
    name: isText(resource.name),
    path: isPath(resource.path),
    type: resource.type === undefined || resource.type === "table",
    format: isText(resource.format),
    mediatype: isText(resource.mediatype) && /^.+\/.+$/u.test(resource.mediatype),
    encoding: resource.encoding === "utf-8" && Buffer.from(file.toString("utf8")).equals(file),
    bytes: resource.bytes === file.length,
    hash: resource.hash === `sha256:${createHash("sha256").update(file).digest("hex")}`,
    "a table has a schema": (resource.type === "table") === (resource.schema !== undefined),
  });
  if (resource.schema === undefined) return faults;
  return [...faults, ...dialectFaults(place, members(resource.dialect)), ...(await tableFaults(place, members(resource.schema), file))];
}

function dialectFaults(place: string, dialect: Members): string[] {
  return must(`${place}, dialect`, {
    header: dialect.header === true,
    delimiter: dialect.delimiter === ",",
    lineTerminator: dialect.lineTerminator === "\r\n",
    quoteChar: dialect.quoteChar === '"',
    doubleQuote: dialect.doubleQuote === true,
    skipInitialSpace: dialect.skipInitialSpace === false,
  });
}

async function tableFaults(place: string, schema: Members, file: Buffer): Promise<string[]> {
  const fields = list(schema.fields).map(members);
  const names = fields.map(({ name }) => String(name));
  const primaryKey = schema.primaryKey === undefined ? [] : list(schema.primaryKey).map(String);
  const faults = must(`${place}, schema`, {
    fields: fields.length > 0,
    "unique names": new Set(names).size === names.length,
    primaryKey: schema.primaryKey === undefined || (primaryKey.length > 0 && primaryKey.every((name) => names.includes(name))),
    missingValues: isMissingValues(schema.missingValues),
    "header is the fields": file.toString("utf8").startsWith(`${names.join(",")}\r\n`),
  });
  const columns = names.map((name) => `'${name}': 'VARCHAR'`).join(", ");
  const rows = await inDuckDb(file, (path) => `SELECT * FROM ${asCsv(path)}, columns = {${columns}})`);
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
  return [
    ...faults,
    ...must(place, { "primary key is unique": primaryKey.length === 0 || new Set(keys).size === keys.length }),
    ...fields.flatMap((field) => {
      const cells = rows.map((row) => row[String(field.name)]);
      return fieldFaults(`${place}, field ${field.name}`, field, members(schema).missingValues, cells);
    }),
  ];
}

/** What the profile lets a field of a type have, besides name, title, description and missing values. */
const properties: { readonly [type: string]: readonly string[] } = {
  string: ["categories", "categoriesOrdered", "constraints"],
  integer: ["categories", "categoriesOrdered", "constraints"],
  number: ["constraints"],
  date: ["constraints"],
  datetime: ["constraints"],
  boolean: ["constraints"],
};
const common = ["name", "type", "title", "description", "missingValues"];
const patterns: { readonly [type: string]: RegExp } = {
  string: /^/u,
  integer: /^[+-]?\d+$/u,
  number: /^[+-]?\d+(?:\.\d+)?$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u,
  boolean: /^(?:true|false)$/u,
};

function fieldFaults(place: string, field: Members, tableMissing: unknown, cells: readonly (Json | undefined)[]): string[] {
  const type = String(field.type);
  const categories = field.categories === undefined ? undefined : list(field.categories).map(members);
  const constraints = members(field.constraints ?? {});
  const missing = new Set(list(field.missingValues ?? tableMissing).map((entry) => String(members(entry).value)));
  const values = cells.map((cell) => (cell === null || cell === undefined ? "" : String(cell))).filter((cell) => !missing.has(cell));
  return must(place, {
    name: isText(field.name),
    type: type in properties,
    title: field.title === undefined || isText(field.title),
    description: field.description === undefined || isText(field.description),
    "nothing else": Object.keys(field).every((name) => common.includes(name) || properties[type]?.includes(name)),
    missingValues: field.missingValues === undefined || isMissingValues(field.missingValues),
    categories:
      categories === undefined ||
      (categories.length > 0 &&
        categories.every(({ value, label }) => isText(label) && (type === "integer" ? Number.isInteger(value) : isText(value))) &&
        new Set(categories.map(({ value }) => value)).size === categories.length),
    categoriesOrdered: field.categoriesOrdered === undefined || (categories !== undefined && typeof field.categoriesOrdered === "boolean"),
    "values of the type": values.every((value) => patterns[type]?.test(value)),
    "values are categories":
      categories === undefined || values.every((value) => categories.some((category) => String(category.value) === value)),
    required: constraints.required === undefined || values.length === cells.length,
    unique: constraints.unique === undefined || new Set(values).size === values.length,
    maxLength: constraints.maxLength === undefined || values.every((value) => value.length <= Number(constraints.maxLength)),
  });
}

const must = (place: string, rules: { readonly [name: string]: boolean }): string[] =>
  Object.entries(rules).flatMap(([name, holds]) => (holds ? [] : [`${place}: ${name}`]));

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
const members = (value: unknown): Members => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isFilled = (value: unknown) => list(value).length > 0;
const isPath = (value: unknown) => isText(value) && (/^https?:\/\//u.test(value) || /^(?![./~])(?!.*(?:\.\.|\\|:\/\/))/u.test(value));
const isPathOrNone = (value: unknown) => value === undefined || isPath(value);
const isLicense = ({ name, path }: Members) =>
  (name !== undefined || path !== undefined) && isPathOrNone(path) && (name === undefined || /^[-a-zA-Z0-9._]+$/u.test(String(name)));
const isContributor = (contributor: Members) =>
  Object.keys(contributor).length > 0 && isPathOrNone(contributor.path) && (contributor.roles === undefined || isFilled(contributor.roles));
const isMissingValues = (value: unknown) =>
  Array.isArray(value) && value.every((entry) => typeof members(entry).value === "string" && typeof members(entry).label === "string");
