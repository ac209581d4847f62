const SAMPLE = 8000;

/**
 * The text of a draft; `undefined` when it is none. UTF-8, UTF-16 by its byte order mark, and otherwise Windows-1252,
 * in which much of what was written on older machines is kept: read as UTF-8, each of its accents would be lost.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  if (isBinary(bytes.subarray(0, SAMPLE))) {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A zero byte, which no text has, or control characters in more than one place of fifty. */
function isBinary(sample: Uint8Array): boolean {
  return sample.includes(0) || sample.length < 50 * sample.filter(isControl).length;
}

function isControl(byte: number): boolean {
  return byte < 9 || (13 < byte && byte < 32 && byte !== 27);
}
