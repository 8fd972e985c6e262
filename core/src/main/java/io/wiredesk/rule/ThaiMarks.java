package io.wiredesk.rule;

/**
 * The order of Thai marks. Keyboards let one type the vowel above a consonant, its tone mark and
 * the circle of sara am in any order; they look the same, and Unicode's normal forms leave them.
 */
final class ThaiMarks {

  private ThaiMarks() {}

  /** Sorts each run of marks: vowels, then tone marks, then the circle. */
  static void sort(char[] cluster) {
    for (int i = 1; i < cluster.length; i++) {
      for (int j = i; j > 0 && swapped(cluster[j - 1], cluster[j]); j--) {
        char mark = cluster[j];
        cluster[j] = cluster[j - 1];
        cluster[j - 1] = mark;
      }
    }
  }

  private static boolean swapped(char before, char after) {
    int first = rank(before);
    int second = rank(after);
    return first > 0 && second > 0 && first > second;
  }

  private static int rank(char c) {
    return switch (c) {
      case 0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E38, 0x0E39, 0x0E3A, 0x0E47 -> 1;
      case 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C -> 2;
      case 0x0E4D -> 3;
      default -> 0;
    };
  }
}
