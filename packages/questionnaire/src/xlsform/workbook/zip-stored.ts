import { crc32 } from "node:zlib";

/**
 * An archive of parts as they are, without packing. What was unpacked within limits goes to the library in this form, so that it sees just
 * what was looked at: an archive can be made so that one reader finds other parts in it than another.
 */
export function zipStored(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const path = Buffer.from(name, "utf8");
    const sum = crc32(part);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeFacts(local, 4, { sum, size: part.length, nameLength: path.length });
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    writeFacts(central, 6, { sum, size: part.length, nameLength: path.length });
    central.writeUInt32LE(offset, 42);
    locals.push(local, path, part);
    centrals.push(central, path);
    offset += local.length + path.length + part.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What both headers of a part say in the same order: version 2.0, name in UTF-8, stored, no time, sum, both sizes, length of the name. */
function writeFacts(header: Buffer, at: number, { sum, size, nameLength }: { sum: number; size: number; nameLength: number }): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt32LE(sum, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}
