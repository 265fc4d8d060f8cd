// A running 64-bit hash over 32-bit words, the same on every engine: two lanes of multiply and rotate with
// Math.imul, mixed at the end. For fingerprints of states and levels, not against an adversary.

export interface Hash {
  /** Takes in one 32-bit word. */
  word(value: number): void;
  /** Takes in a double by its two 32-bit halves. */
  number(value: number): void;
  /** Takes in a text by its UTF-16 code units, its length first. */
  text(value: string): void;
  /** Sixteen hexadecimal characters. */
  hex(): string;
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

export function createHash(): Hash {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  const word = (value: number): void => {
    a = Math.imul(a ^ value, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b + (value ^ a), 0x1b873593);
    b = (b << 13) | (b >>> 19);
  };
  return {
    word,
    number(value) {
      if ((value | 0) === value) {
        word(value);
        return;
      }
      double[0] = value;
      word(halves[0]);
      word(halves[1]);
    },
    text(value) {
      word(value.length);
      for (let i = 0; i < value.length; i++) word(value.charCodeAt(i));
    },
    hex: () => hex(mix(a ^ b)) + hex(mix(b + Math.imul(a, 5))),
  };
}

/** Finaliser of MurmurHash3 (public domain): spreads every bit of a word over all of them. */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
