package io.wiredesk.repetition;

/** Hashes of 64 bits that are the same on every machine and in every version. */
final class Hash {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** FNV-1a over UTF-16, stirred so that every bit depends on every character. */
  static long of(CharSequence text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return stir(hash);
  }

  static long join(long first, long second) {
    return stir(first * 31 + second);
  }

  // The last step of MurmurHash3.
  private static long stir(long hash) {
    long stirred = hash;
    stirred = (stirred ^ (stirred >>> 33)) * 0xff51afd7ed558ccdL;
    stirred = (stirred ^ (stirred >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return stirred ^ (stirred >>> 33);
  }
}
