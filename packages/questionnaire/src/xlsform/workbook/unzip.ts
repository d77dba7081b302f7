/**
 * Unpacks the XML parts of an archive, never further than a limit: the library that reads workbooks has none of its own, and believes what
 * the archive says of its sizes. Only what a workbook can be is read: no encryption, no archive in several files, no ZIP64.
 */
import { inflateRawSync } from "node:zlib";
import { workbookLimits } from "./workbook-limits.ts";

/** Why an archive can't be unpacked. */
export type ArchiveFault = "not-a-zip" | "encrypted" | "too-many-parts" | "too-large";

const centralEntry = 0x02014b50;
const endOfCentral = 0x06054b50;
const localEntry = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** The XML parts of an archive by name, or why there are none. */
export function unzipXml(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | ArchiveFault {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(archive);
  if (end === undefined) return "not-a-zip";
  const count = archive.readUInt16LE(end + 10);
  if (count > workbookLimits.parts) return "too-many-parts";
  const parts = new Map<string, Uint8Array>();
  let room: number = workbookLimits.unpackedBytes;
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== centralEntry) return "not-a-zip";
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    if (name.endsWith(".xml") || name.endsWith(".xml.rels")) {
      if ((archive.readUInt16LE(at + 8) & 1) === 1) return "encrypted";
      const part = unpack(archive, at, room);
      if (typeof part === "string") return part;
      room -= part.length;
      parts.set(name, part);
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}

function endOf(archive: Buffer): number | undefined {
  const first = Math.max(0, archive.length - endLength - longestComment);
  for (let at = archive.length - endLength; at >= first; at--) if (archive.readUInt32LE(at) === endOfCentral) return at;
  return undefined;
}

function unpack(archive: Buffer, entry: number, room: number): Uint8Array | ArchiveFault {
  const method = archive.readUInt16LE(entry + 10);
  const packedLength = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  if (local + 30 > archive.length || archive.readUInt32LE(local) !== localEntry) return "not-a-zip";
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (from + packedLength > archive.length) return "not-a-zip";
  const packed = archive.subarray(from, from + packedLength);
  if (method === 0) return packed.length > room ? "too-large" : packed;
  if (method !== 8) return "not-a-zip";
  if (room === 0) return "too-large";
  try {
    return inflateRawSync(packed, { maxOutputLength: room });
  } catch (error) {
    return error instanceof RangeError ? "too-large" : "not-a-zip"; // Node's word for more than maxOutputLength
  }
}
