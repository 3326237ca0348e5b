package kr.gwageo.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.gwageo.archive.Receipts;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;
import kr.gwageo.domain.audit.Receipt;
import kr.gwageo.timestamp.Authorities;
import kr.gwageo.timestamp.Timestamp;
import kr.gwageo.timestamp.TimestampException;
import kr.gwageo.timestamp.TimestampException.Flaw;
import kr.gwageo.timestamp.TimestampQuery;

/// Has a third party stamp when a round was sealed and decided: makes the request, and takes in the
/// response that was got for it, by whatever way.
public final class Notary {
  private final Path folder;
  private final Receipts receipts;
  private final Optional<String> only;

  /// @param place a folder of a round or a bundle, or the one file in it that is meant
  /// @throws TimestampException if nothing is there that can be stamped
  public Notary(Path place) {
    boolean file = Files.isRegularFile(place);
    folder = file ? place.resolveSibling("") : place;
    only = file ? Optional.of(place.getFileName().toString()) : Optional.empty();
    receipts = new Receipts(folder);
    if (candidates().isEmpty()) {
      throw new TimestampException(Flaw.NOTHING, place.toString(), "");
    }
  }

  private List<String> candidates() {
    return receipts.stampable().stream()
        .filter(name -> only.isEmpty() || only.get().equals(name))
        .toList();
  }

  /// The file that a request is for where none is named: the last one that was made.
  public String file() {
    return candidates().getLast();
  }

  /// A new request for [#file].
  ///
  /// @param chance where its number comes from
  public TimestampQuery query(SecureRandom chance) {
    return TimestampQuery.fresh(receipts.text(file()), chance);
  }

  /// Takes in a response, and puts it beside the file that it stamps.
  ///
  /// @param query that it should answer, where that was kept
  /// @param trusted who is believed to be an authority; empty: who signed stays unknown
  /// @throws TimestampException if it is no time stamp of a file here that holds, or the file has
  ///   one that does and proves as much
  public Receipt attach(
      byte[] response, Optional<TimestampQuery> query, Optional<Authorities> trusted) {
    Timestamp stamp = Timestamp.read(response);
    String name =
        candidates().stream()
            .filter(file -> stamp.isOf(receipts.text(file)))
            .findFirst()
            .orElseThrow(
                () -> new TimestampException(Flaw.OTHER_FILE, "", String.join(", ", candidates())));
    query.ifPresent(stamp::mustAnswer);
    Optional<String> authority = stamp.signer(trusted);
    earlier(name, trusted)
        .filter(at -> !at.isAfter(stamp.at()))
        .ifPresent(at -> {
          throw new TimestampException(
              Flaw.STAMPED, folder.resolve(name).toString(), at.toString());
        });
    receipts.attach(name, response);
    return new Receipt(name, stamp.at(), authority, Optional.empty());
  }

  /// When a file was stamped before, if that time stamp holds.
  private Optional<Instant> earlier(String name, Optional<Authorities> trusted) {
    if (!receipts.has(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(check(name, trusted, Optional.empty()).at());
    } catch (TimestampException e) {
      return Optional.empty();
    }
  }

  private Receipt check(String name, Optional<Authorities> trusted, Optional<Instant> began) {
    Timestamp stamp = Timestamp.read(receipts.receipt(name));
    if (!stamp.isOf(receipts.text(name))) {
      throw new TimestampException(Flaw.OTHER_FILE, name, name);
    }
    Optional<String> authority = stamp.signer(trusted);
    return new Receipt(name, stamp.at(), authority, began.filter(_ -> Receipts.isSeal(name)));
  }

  /// The time stamps in a folder that fit, whoever signed them or, where authorities are given, by
  /// one of those.
  ///
  /// @param began when the first request was sent, if known
  /// @param found takes what is wrong
  static List<Receipt> receipts(
      Path folder,
      Optional<Authorities> trusted,
      Optional<Instant> began,
      List<Discrepancy> found) {
    List<String> files = new Receipts(folder).stampable();
    if (files.isEmpty()) {
      return List.of();
    }
    Notary notary = new Notary(folder);
    List<Receipt> fitting = new ArrayList<>();
    List<String> stamped = files.stream().filter(notary.receipts::has).toList();
    for (String name : stamped) {
      try {
        fitting.add(notary.check(name, trusted, began));
      } catch (TimestampException e) {
        String flaw = e.flaw().name().toLowerCase(Locale.ROOT);
        found.add(Discrepancy.of(Kind.MISSTAMPED, Receipts.of(name), flaw));
      }
    }
    if (stamped.isEmpty() && trusted.isPresent()) {
      found.add(Discrepancy.of(Kind.UNSTAMPED, files.getFirst(), ""));
    }
    return fitting;
  }
}
