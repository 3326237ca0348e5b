package kr.gwageo.rehearsal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.JudgeOptions;
import kr.gwageo.domain.spec.Service;

/// A server on loopback that answers for a practice entry, from its construction until it is
/// closed.
///
/// It finds the item by the text of the last user message, as a request carries nothing else that
/// tells. Where several trials have the same text, their answers are given in turn, in the order of
/// the trials, and then from the beginning again.
public final class PracticeEndpoint implements AutoCloseable {
  private static final int BACKLOG = 1024;

  // The JDK's server has no other way to be told. Without the first, each event of a stream waits
  // 40 ms for the client's acknowledgement of the one before; without the second, it closes
  // connections that clients are about to use again, from the 201st.
  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ChatHandler handler;

  private PracticeEndpoint(Script script) {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      server = HttpServer.create(anyPort, BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException("no practice endpoint can listen on " + anyPort, e);
    }
    handler = new ChatHandler(script);
    server.createContext("/", handler);
    server.setExecutor(threads);
    server.start();
  }

  /// Answers as a model once did.
  ///
  /// Each task of the trials has a file `<task>.jsonl` in UTF-8, one answer a line: `{"id",
  /// "response", "tool_calls"?, "finish_reason"?, "reasoning"?, "repeat"?, "turn"?}`; other fields
  /// are ignored. No `response` is an empty text, no `finish_reason` is `stop` or, with calls,
  /// `tool_calls`, no `repeat` and no `turn` are 1. A call is `{"name", "arguments"?}`, alone or as
  /// the `function` of an object.
  ///
  /// @param directory holds the files
  /// @param trials those still to be asked
  /// @throws InvalidSpecException if a file is missing or cannot be read as such, or a trial has no
  ///   answer; nothing has been started then
  public static PracticeEndpoint recorded(Path directory, List<Trial> trials)
      throws InvalidSpecException {
    RecordedAnswers answers = RecordedAnswers.read(directory, trials);
    return new PracticeEndpoint(Script.of(trials, answers::answers));
  }

  /// Answers as [SimulatedModel] describes.
  ///
  /// @param trials all trials of the entry: a wrong text is another item's right one
  /// @param domainOfTask names the skill that a task takes; a task without one takes the default
  /// @throws IllegalArgumentException if neither a task's domain nor `default` has a skill
  public static PracticeEndpoint simulated(
      Service.Simulated spec, List<Trial> trials, Map<String, String> domainOfTask) {
    SimulatedModel model = new SimulatedModel(spec, trials, domainOfTask);
    return new PracticeEndpoint(
        Script.of(
            trials,
            trial ->
                Collections.nCopies(trial.turns(), model.answer(trial.item(), trial.shown()))));
  }

  /// Judges as [SimulatedJudge] describes.
  ///
  /// @param asked all that the judge will be asked, see [kr.gwageo.domain.judge.JudgeTrial#trial]
  /// @param rules by task
  public static PracticeEndpoint judging(
      Service.Simulated spec, List<Trial> asked, Map<String, JudgeOptions> rules) {
    SimulatedJudge judge = new SimulatedJudge(spec, rules);
    return new PracticeEndpoint(Script.of(asked, trial -> List.of(judge.answer(trial))));
  }

  /// The base address, for [Service.Endpoint].
  public String url() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/v1";
  }

  /// HTTP requests received so far, those turned away included.
  public long requests() {
    return handler.requests();
  }

  /// Stops at once; requests being answered are cut off.
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
