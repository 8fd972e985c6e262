package io.wiredesk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.release.Block;
import io.wiredesk.release.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo's PDF: {@link #main} writes it anew. */
class SampleTest {

  private static final Path FILE = Path.of("../samples/11-rilis.pdf");
  private static final String HEAD = "Nusa Energi - Siaran pers, 24 November 2026";

  private static final List<String> FIRST =
      List.of(
          "SURABAYA, 24 November 2026 - PT Nusa Energi hari ini membuka stasiun penyimpanan"
              + " listrik",
          "berkapasitas 40 megawatt di pelabuhan Tanjung Perak. Stasiun itu menyimpan listrik dari"
              + " tenaga",
          "angin pada malam hari dan menyalurkannya kembali pada sore hari, ketika rumah tangga"
              + " paling",
          "membutuhkannya.");
  private static final List<String> SECOND =
      List.of(
          "\"Pelabuhan ini menunggu sepuluh tahun untuk hari ini,\" kata Direktur Utama Nusa"
              + " Energi, Ratna",
          "Wijaya. Menurut dia, kontrak jangka panjang dengan tiga terminal membuat listrik dari"
              + " angin untuk",
          "pertama kalinya terjangkau, dan harga bagi pelanggan tidak akan naik sampai tahun 2030."
              + " Perusahaan");
  private static final List<String> THIRD =
      List.of(
          "akan membangun lima stasiun serupa di sepanjang pantai utara Jawa sebelum akhir"
              + " dasawarsa ini.",
          "Pembangunan stasiun kedua dimulai pada bulan Maret di Semarang.");

  /** Writes the sample. */
  public static void main(String[] args) throws IOException {
    Files.write(FILE, sample());
  }

  @Test
  void theSampleIsWhatThisClassWrites() throws IOException {
    assertThat(Files.readAllBytes(FILE)).isEqualTo(sample());
  }

  @Test
  void itsTextRunsOnOverThePage() {
    assertThat(Reads.release(sample()).blocks())
        .extracting(Block::text)
        .contains(
            "Nusa Energi buka stasiun penyimpanan listrik di Tanjung Perak",
            String.join(" ", SECOND) + " " + String.join(" ", THIRD),
            "Sektor: Energi");
    assertThat(Reads.release(sample()).blocks())
        .filteredOn(block -> block.declared() == Role.CHROME)
        .extracting(Block::text)
        .containsExactly(HEAD, "1", HEAD, "2");
  }

  private static byte[] sample() {
    PdfPen pen =
        new PdfPen().title("Nusa Energi buka stasiun penyimpanan listrik di Tanjung Perak");
    pen.line(60, 800, 9, HEAD)
        .bold(60, 745, 16, "Nusa Energi buka stasiun penyimpanan listrik di Tanjung Perak");
    int y = lines(pen, 715, FIRST) - 10;
    lines(pen, y, SECOND);
    pen.line(295, 36, 9, "1").page().line(60, 800, 9, HEAD);
    y = lines(pen, 745, THIRD) - 14;
    pen.bold(60, y, 11, "Tentang Nusa Energi");
    y =
        lines(
            pen,
            y - 20,
            List.of(
                "Nusa Energi membangun dan mengelola penyimpanan listrik bagi pelabuhan di empat"
                    + " provinsi."));
    pen.line(60, y - 10, 11, "Sektor: Energi");
    return pen.line(295, 36, 9, "2").bytes();
  }

  private static int lines(PdfPen pen, int top, List<String> lines) {
    int y = top;
    for (String line : lines) {
      pen.line(60, y, 11, line);
      y -= 15;
    }
    return y;
  }
}
