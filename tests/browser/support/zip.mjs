// A ZIP archive of a folder, files stored as they are: what a person would upload. It knows no compression.
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';

/** The files of a folder as an archive; `change` may give a file other contents. @param {string} folder @param {(name: string, text: string) => string} change @returns {Promise<Buffer>} */
export async function zip(folder, change = (_, text) => text) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const parts = [];
  const index = [];
  let at = 0;
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = Buffer.from(relative(folder, path));
    const content = Buffer.from(change(name.toString(), await readFile(path, 'utf8')));
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), about, name, content);
    const listed = Buffer.alloc(16);
    listed.writeUInt32LE(at, 12);
    index.push(Buffer.from('PK\x01\x02\x14\x00'), about, listed.subarray(2), name);
    at += 4 + about.length + name.length + content.length;
  }
  const listed = Buffer.concat(index);
  const end = Buffer.alloc(18);
  const count = parts.length / 4;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]);
}
