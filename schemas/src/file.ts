import * as z from "zod";

/** The name of a file: safe in a path, on whatever disk. */
export const FileName = z
  .string()
  .max(160)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*(?:[._][A-Za-z0-9-]+)*$/u)
  .meta({
    title: "Name",
    description: "Name of the file: letters, digits and hyphens, with single points or underscores between them.",
    examples: ["report.pdf"],
  });

/** The SHA-256 of bytes. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .meta({ title: "SHA-256", description: "The SHA-256 of its bytes, in hexadecimal.", examples: ["0".repeat(64)] });
