package kr.gwageo.bench.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A folder for what is measured, which is gone afterwards, an interruption included.
public final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Thread farewell;

  /// Makes the folder.
  ///
  /// @param place where the folder is made; empty: where the system has its temporary files
  public Scratch(Optional<Path> place) throws IOException {
    this.folder =
        place.isPresent()
            ? Files.createTempDirectory(Files.createDirectories(place.get()), "gwageo-bench-")
            : Files.createTempDirectory("gwageo-bench-");
    this.farewell = new Thread(this::abandon);
    Runtime.getRuntime().addShutdownHook(farewell);
  }

  /// A folder of this name within it.
  public Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /// What the folder lies on, as the system calls it: it decides what `fsync` costs.
  public String disk() throws IOException {
    return Files.getFileStore(folder).type();
  }

  private void abandon() {
    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    try {
      delete(folder);
    } catch (IOException e) {
      // Nobody is left to be told.
    }
  }

  /// Deletes a folder with all in it, which others may be deleting too.
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException e) {
      return;
    }
    delete(folder);
  }
}
