import { inflateRawSync } from "node:zlib";

/** The files of a zip by path, in the order of its directory: enough of a reader for what our own zips have. */
export function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files = new Map<string, Buffer>();
  let entry = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(entry + offset));
    const nameEnd = entry + 46 + (nameLength ?? 0);
    const header = zip.readUInt32LE(entry + 42);
    const content = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(content, content + zip.readUInt32LE(entry + 20));
    files.set(zip.toString("utf8", entry + 46, nameEnd), inflateRawSync(packed));
    entry = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}
