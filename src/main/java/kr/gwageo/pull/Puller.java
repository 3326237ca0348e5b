package kr.gwageo.pull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// Pulls the files of a public benchmark into a folder. One call at a time; [#stop] may be called
/// by any thread.
public final class Puller {

  /// How to let time pass.
  public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  private final PullLimits limits;
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Folder.Space space;
  private final Halt halt = new Halt();

  /// @param clock for the record, and for servers that name the time when to ask again
  public Puller(PullLimits limits, InstantSource clock, Sleeper sleeper) {
    this(limits, clock, sleeper, folder -> Files.getFileStore(folder).getUsableSpace());
  }

  Puller(PullLimits limits, InstantSource clock, Sleeper sleeper, Folder.Space space) {
    this.limits = limits;
    this.clock = clock;
    this.sleeper = sleeper;
    this.space = space;
  }

  /// Fetches what is not there yet, and records what is there then.
  ///
  /// @param listener told what happens, by the same thread
  /// @throws PullException if it cannot be done; the files that came before are kept and recorded
  public Pulled pull(PullOrder order, Consumer<PullEvent> listener) {
    try {
      Pulling.mustFitHeader(order.token());
      Address address = new Address(order.home(), order.route());
      Paths.check(order.files());
      Optional<String> token = order.token().filter(_ -> address.takesToken());
      Folder folder = Folder.at(order.folder(), space);
      try (Hold _ = Hold.on(folder);
          Line line = new Line(limits, halt, token, order.route().proxy().map(Address::base))) {
        Gear gear = new Gear(line, halt, limits, sleeper, clock, folder, listener);
        return new Pulling(order, address, gear).run();
      }
    } catch (PullException e) {
      throw e.without(order.token());
    }
  }

  /// Ends the pull that goes on, and all later ones of this puller, with
  /// [PullException.Kind#INTERRUPTED]. What has come of a file stays, and a later pull goes on with
  /// it.
  public void stop() {
    halt.call();
  }

  /// What earlier pulls recorded in a folder; empty where there was none.
  ///
  /// @throws PullException if the record cannot be read
  public static Optional<Pulled> recorded(Path folder) {
    return new RecordFile(folder.resolve(RecordFile.NAME)).read();
  }
}
