package kr.gwageo.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.SourceFile;
import kr.gwageo.pull.PullException.Facts;
import kr.gwageo.pull.PullException.Kind;

/// One pull: file by file, recorded file by file.
final class Pulling {
  /// After these a part can be of no use to anybody.
  private static final Set<Kind> HOPELESS =
      Set.of(Kind.WRONG_SIZE, Kind.WRONG_DIGEST, Kind.SOURCE_CHANGED, Kind.TOO_LARGE, Kind.POINTER);

  private final PullOrder order;
  private final Address address;
  private final Gear gear;
  private final RecordFile recordFile;
  private final Optional<Pulled> before;
  private final List<Pulled.File> done = new ArrayList<>();
  private Optional<String> commit;
  private boolean fetched;

  Pulling(PullOrder order, Address address, Gear gear) {
    this.order = order;
    this.address = address;
    this.gear = gear;
    this.recordFile = new RecordFile(gear.folder().file(RecordFile.NAME));
    this.before = sameSource(read());
    this.commit = order.renew() ? Optional.empty() : before.flatMap(Pulled::revisionServed);
  }

  /// @throws PullException if HTTP headers cannot carry it
  static void mustFitHeader(Optional<String> token) {
    if (token.isPresent() && !token.get().chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new PullException(Kind.TOKEN, Facts.at(""));
    }
  }

  private Optional<Pulled> read() {
    try {
      Optional<Pulled> recorded = recordFile.read();
      recorded
          .filter(pulled -> !pulled.benchmark().equals(order.benchmark()))
          .ifPresent(other -> {
            throw recordFile.unfit(other.benchmark());
          });
      return recorded;
    } catch (PullException e) {
      if (order.renew() && e.kind() == Kind.RECORD) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// What another revision or home gave says nothing of what this one should give.
  private Optional<Pulled> sameSource(Optional<Pulled> recorded) {
    return recorded.filter(pulled ->
        pulled.url().equals(order.home().url())
            && pulled.revisionAsked().equals(order.home().revision()));
  }

  Pulled run() {
    for (int i = 0; i < order.files().size(); i++) {
      SourceFile file = order.files().get(i);
      gear.halt().check(file.path());
      PullEvent.Which which = new PullEvent.Which(i + 1, order.files().size(), file.path());
      Path place = gear.folder().file(file.path());
      Optional<Pulled.File> there = there(file, place);
      if (there.isPresent()) {
        done.add(there.get());
        gear.listener().accept(new PullEvent.There(which, there.get()));
      } else {
        Pulled.File whole = fetch(which, file, place);
        fetched = true;
        done.add(whole);
        record(withThoseToCome(i + 1));
        gear.listener().accept(new PullEvent.Fetched(which, whole));
      }
    }
    return record(done);
  }

  /// Files that an earlier pull brought are still there while this one goes on.
  private List<Pulled.File> withThoseToCome(int next) {
    List<Pulled.File> files = new ArrayList<>(done);
    for (SourceFile file : order.files().subList(next, order.files().size())) {
      recorded(file).ifPresent(files::add);
    }
    return files;
  }

  private Optional<Pulled.File> recorded(SourceFile file) {
    return before.flatMap(pulled -> pulled.file(file.path()));
  }

  /// Writes the record, unless it says the same already.
  private Pulled record(List<Pulled.File> files) {
    Pulled now =
        new Pulled(
            Pulled.SCHEMA,
            order.benchmark(),
            order.licence(),
            order.home().url(),
            mirror(),
            order.home().revision(),
            Pulled.commonRevision(files),
            gear.clock().instant().truncatedTo(ChronoUnit.SECONDS),
            files);
    if (before.isPresent() && before.get().saysTheSameAs(now)) {
      return before.get();
    }
    recordFile.write(now);
    return now;
  }

  /// Where nothing is fetched, nothing stood in for the home but what did before.
  private Optional<String> mirror() {
    return fetched || before.isEmpty() ? order.route().mirror() : before.get().mirror();
  }

  /// The digest that a file has to have, as far as anybody knows.
  private Optional<Digest> expected(SourceFile file) {
    return file.sha256()
        .or(() -> order.renew() ? Optional.empty() : recorded(file).map(Pulled.File::sha256));
  }

  /// The file as it is at its place, if it is right.
  private Optional<Pulled.File> there(SourceFile file, Path place) {
    Optional<Digest> expected = expected(file);
    if (expected.isEmpty() || !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      long bytes = Files.size(place);
      if (file.bytes().isPresent() && file.bytes().getAsLong() != bytes) {
        return Optional.empty();
      }
      Digest found = Disk.digest(place, () -> gear.halt().check(file.path()));
      return found.equals(expected.get())
          ? Optional.of(entry(file, bytes, found, recorded(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw Disk.refused(place, e);
    }
  }

  private static Pulled.File entry(
      SourceFile file, long bytes, Digest digest, Optional<Pulled.File> told) {
    return new Pulled.File(
        file.path(),
        bytes,
        digest,
        file.sha256().isPresent() ? Pulled.Basis.PINNED : Pulled.Basis.RECORDED,
        told.flatMap(Pulled.File::etag),
        told.flatMap(Pulled.File::revisionServed));
  }

  private Pulled.File fetch(PullEvent.Which which, SourceFile file, Path place) {
    Wanted wanted =
        new Wanted(
            which, file, address.of(revision(), file.path()), address.page(), order.home().token());
    try (Part part = new Part(place, wanted.url().toString())) {
      try {
        Step.Whole whole = new Fetch(gear, wanted, part).run();
        Digest digest = part.digest(() -> gear.halt().check(file.path()));
        mustBeRight(wanted, part, digest);
        long bytes = part.bytes();
        part.finish(place);
        pin(whole.commit());
        return new Pulled.File(
            file.path(),
            bytes,
            digest,
            file.sha256().isPresent() ? Pulled.Basis.PINNED : Pulled.Basis.RECORDED,
            whole.etag(),
            whole.commit());
      } catch (PullException e) {
        if (HOPELESS.contains(e.kind())) {
          part.discard();
        }
        throw e;
      }
    }
  }

  private void mustBeRight(Wanted wanted, Part part, Digest found) {
    if (part.isPointer()) {
      throw new PullException(Kind.POINTER, wanted.facts());
    }
    Optional<Digest> pinned = wanted.file().sha256();
    Optional<Digest> expected = expected(wanted.file());
    if (expected.isPresent() && !expected.get().equals(found)) {
      Kind kind = pinned.isPresent() ? Kind.WRONG_DIGEST : Kind.SOURCE_CHANGED;
      throw new PullException(
          kind, wanted.facts().expected(Json.bare(expected.get())).found(Json.bare(found)));
    }
  }

  /// The commit that the first file is of holds for those that follow, and for later pulls, so that
  /// a folder never mixes two states of an unpinned home.
  private String revision() {
    return order.home().pinned() ? order.home().revision() : commit.orElseGet(address::newest);
  }

  private void pin(Optional<String> served) {
    if (commit.isEmpty() && address.versioned()) {
      commit = served;
    }
  }
}
