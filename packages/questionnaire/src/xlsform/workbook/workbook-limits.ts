/**
 * How large a workbook may be. A file of a few kilobytes can unpack to gigabytes, or name a row a billion rows down, so all of these are
 * looked at before the workbook is read. A form of 300 questions with long lists of options stays far below each of them.
 */
export const workbookLimits = {
  /** The file itself, in bytes. */
  fileBytes: 5 * 1024 * 1024,
  /** All that is read of it once unpacked, in bytes; pictures are not unpacked. */
  unpackedBytes: 32 * 1024 * 1024,
  /** Parts (files in the archive). */
  parts: 1_000,
  /** Rows of a sheet in which something stands; empty ones below them don't count. */
  rows: 10_000,
  /** Columns of a sheet in which something stands. */
  columns: 256,
} as const;
