import { Readable } from "node:stream";
import { GetObjectCommand, NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import { Disk } from "flydrive";
import { S3Driver } from "flydrive/drivers/s3";
import { diskStore } from "./disk-store.ts";
import type { FileStore } from "./file-store.ts";

/** Which bucket, and where. Credentials come from the environment, as AWS's own programs take them. */
export interface BucketAddress {
  readonly bucket: string;
  /** What all keys begin with; empty, or with a slash at its end. */
  readonly prefix: string;
  readonly region: string;
  /** Of a service that is not AWS's own. */
  readonly endpoint: string | undefined;
  /** Does the bucket stand in the path, not in the name of the host? */
  readonly forcePathStyle: boolean;
}

/** Keeps files in a bucket of S3, or of a service that speaks its protocol. */
export function s3Store({ bucket, prefix, region, endpoint, forcePathStyle }: BucketAddress): FileStore {
  const client = new S3Client({
    region,
    forcePathStyle,
    ...(endpoint === undefined ? {} : { endpoint }),
    // What every service that speaks the protocol understands; our own hashes stand in the database.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const driver = new S3Driver({ client, bucket, visibility: "private", supportsACL: false });
  return diskStore({
    place: `s3://${bucket}/${prefix}`,
    disk: new Disk(driver),
    at: (key) => prefix + key,
    async open(location, range) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: location, ...(range && { Range: `bytes=${range.start}-${range.end}` }) });
      try {
        const { Body } = await client.send(command);
        if (!(Body instanceof Readable)) throw new TypeError("in Node the body of an object is a Readable, as the documentation says");
        return Body;
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    putWhole: (location, write) => write(location), // an object shows when all of it is there
    async removeAll(folder) {
      // With its slash, which only the driver leaves there: a bucket knows beginnings of keys, and `1` is one of `10/a.csv`.
      for (let paginationToken: string | undefined; ; ) {
        const found = await driver.listAll(`${folder}/`, { recursive: true, ...(paginationToken && { paginationToken }) });
        for (const object of found.objects) if (object.isFile) await driver.delete(object.key);
        paginationToken = found.paginationToken;
        if (paginationToken === undefined) return;
      }
    },
  });
}
