/** 12 hex digits for a text, by two 32-bit FNV-1a hashes: no cryptography, so that any environment can do it. */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193);
  }
  return (hex(high) + hex(low)).slice(0, 12);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
