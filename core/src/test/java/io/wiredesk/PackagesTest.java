package io.wiredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Core reads downwards: a package imports only those that stand above it in this list. */
class PackagesTest {

  private static final List<String> READING_ORDER =
      List.of(
          "data",
          "release",
          "language",
          "dateline",
          "parse",
          "rule",
          "repetition",
          "strip",
          "notice",
          "sector",
          "article",
          "pipeline");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.wiredesk");

  @Test
  void everyPackageHasAPlaceInTheReadingOrder() {
    assertThat(CORE).isNotEmpty();
    assertThat(CORE).extracting(PackagesTest::room).allMatch(READING_ORDER::contains);
  }

  @Test
  void aPackageImportsOnlyThoseAboveIt() {
    assertThat(CORE.stream().flatMap(PackagesTest::upwardBreaches)).isEmpty();
  }

  private static Stream<String> upwardBreaches(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(
            dependency -> dependency.getTargetClass().getPackageName().startsWith("io.wiredesk"))
        .filter(dependency -> place(dependency.getTargetClass()) > place(type))
        .map(Dependency::getDescription);
  }

  private static int place(JavaClass type) {
    return READING_ORDER.indexOf(room(type));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
