package kr.gwageo.architecture;

import java.util.List;

/// A room of the house.
///
/// @param name its package under `kr.gwageo`
/// @param imports the rooms above it, and libraries, that it may import
/// @param jdk how much of the JDK it may use
/// @param frontDoor its public classes
record Room(String name, List<String> imports, Jdk jdk, List<String> frontDoor) {

  /// The house: a row names only rows above it. `ARCHITECTURE.md` explains it.
  static final List<Room> ALL =
      List.of(
          new Room("domain", List.of(), Jdk.PURE, List.of()),
          new Room("spec", List.of("domain", Library.SNAKEYAML), Jdk.FILES, List.of("SpecReader")),
          new Room("plan", List.of("domain"), Jdk.PURE, List.of("Planner", "JudgePlanner")),
          new Room(
              "scoring",
              // arguments of function calls are JSON
              List.of("domain", Library.JACKSON),
              Jdk.PURE,
              List.of("Grader", "Panel", "Rubric", "Scorer", "Reading")),
          new Room(
              "report",
              List.of("domain"),
              Jdk.PURE,
              List.of(
                  "Reporter",
                  "ReportFormat",
                  "Renderer",
                  "JunitFile",
                  "AnswerBook",
                  "Language",
                  "Columns")),
          new Room(
              "statistics",
              List.of("domain", Library.COMMONS_MATH),
              Jdk.PURE,
              List.of(
                  "Agreement",
                  "Bootstrap",
                  "BradleyTerry",
                  "Estimator",
                  "Lead",
                  "PairedRatings",
                  "RankSets",
                  "Stratum",
                  "SummedLead",
                  "WeightedMean",
                  "Contrast",
                  "KnownMean",
                  "FormResult",
                  "SwappedPair",
                  "Game",
                  "WinRate",
                  "KnownPool",
                  "Evidence",
                  "Drawn",
                  "Repeated",
                  "Leaning",
                  "Flips")),
          new Room(
              "scheme",
              List.of("domain", "statistics"),
              Jdk.PURE,
              List.of("Accountant", "FigureFile", "FindingFile")),
          new Room(
              "benchmark",
              List.of("domain", Library.JACKSON, Library.HARDWOOD),
              Jdk.FILES,
              List.of(
                  "BenchmarkReader",
                  "BenchmarkFormat",
                  "BenchmarkWriter",
                  "ItemReader",
                  "Labels",
                  "Library",
                  "Review")),
          new Room(
              "generation",
              List.of("domain", Library.ICU),
              Jdk.PURE,
              List.of("Generator", "Family", "Workshop", "Structure", "Problem", "Draw", "Josa")),
          new Room(
              "seal",
              List.of("domain", Library.JACKSON, Library.CRYPTO),
              Jdk.FILES,
              List.of(
                  "Sealer",
                  "SealKey",
                  "Original",
                  "Holding",
                  "Receipt",
                  "Proof",
                  "Inspection",
                  "Difference",
                  "SealException",
                  "SealWords")),
          new Room(
              "signature",
              List.of("domain"),
              Jdk.FILES,
              List.of("SigningKey", "VerifyingKey", "KeyException")),
          new Room("likeness", List.of("domain"), Jdk.PURE, List.of("Duplicates", "Likeness")),
          new Room(
              "endpoint",
              List.of("domain", Library.JACKSON, Library.OKHTTP),
              Jdk.NETWORK,
              List.of("EndpointClient", "Access", "Protocol", "Raw", "Wire")),
          // OkHttp's second home: endpoint speaks to models, this room fetches files for people
          new Room(
              "pull",
              List.of("domain", Library.JACKSON, Library.OKHTTP),
              Jdk.NETWORK,
              List.of(
                  "Puller",
                  "PullOrder",
                  "PullRoute",
                  "PullLimits",
                  "PullEvent",
                  "Pulled",
                  "PullException")),
          // OkHttp's third home: it sends one request to who stamps times
          new Room(
              "timestamp",
              List.of("domain", Library.BOUNCY_CASTLE, Library.OKHTTP),
              Jdk.NETWORK,
              List.of(
                  "Authorities",
                  "StampingService",
                  "Timestamp",
                  "TimestampQuery",
                  "TimestampException")),
          new Room(
              "archive",
              List.of("domain", Library.JACKSON),
              Jdk.FILES,
              List.of(
                  "RoundArchive",
                  "RoundRecord",
                  "RunJournal",
                  "DriftJournal",
                  "JudgeArchive",
                  "Bundle",
                  "BundleCheck",
                  "Figures",
                  "Inspector",
                  "LastWords",
                  "Ledger",
                  "Milestones",
                  "Printout",
                  "Proofreader",
                  "Receipts",
                  "Transcripts",
                  "ArchiveException",
                  "VersionException")),
          // programs run in processes
          new Room("sandbox", List.of("domain"), Jdk.ALL, List.of("Sandbox")),
          new Room(
              "answers",
              List.of("domain", Library.JACKSON),
              Jdk.FILES,
              List.of("AnswerFile", "Recorded")),
          new Room(
              "rehearsal",
              List.of("domain", "answers", Library.JACKSON, Library.HTTP_SERVER),
              Jdk.NETWORK,
              List.of("PracticeEndpoint")),
          new Room(
              "grading",
              List.of("domain", "answers", "scoring", "statistics"),
              Jdk.PURE,
              List.of("Gradebook", "Mark", "Place", "Lack", "Tally", "Findings")),
          new Room(
              "check",
              List.of("domain", "endpoint", Library.JACKSON),
              Jdk.FILES,
              List.of("Checkup", "CheckFile", "CheckWords")),
          new Room(
              "runner",
              List.of("domain", "endpoint", "archive"),
              Jdk.PURE,
              List.of("Runner", "Event")),
          new Room(
              "verdict",
              List.of("domain", "statistics"),
              Jdk.PURE,
              List.of("Judge", "DriftJudge", "JudgeReviewer")),
          new Room(
              "leaders",
              List.of("domain", Library.JACKSON),
              Jdk.FILES,
              List.of("Pack", "PackFile", "PackException")),
          new Room(
              "round",
              List.of(
                  "domain",
                  "leaders",
                  "spec",
                  "plan",
                  "scheme",
                  "scoring",
                  "report",
                  "benchmark",
                  "endpoint",
                  "archive",
                  "rehearsal",
                  "sandbox",
                  "runner",
                  "verdict",
                  "signature",
                  "timestamp"),
              Jdk.FILES,
              List.of(
                  "Conductor",
                  "Premises",
                  "Papers",
                  "Recording",
                  "Notary",
                  "Office",
                  "Verifier",
                  "OutOfOrderException",
                  "NoSuchItemException")),
          new Room(
              "selftest",
              List.of(
                  "domain",
                  "plan",
                  "scoring",
                  "statistics",
                  "benchmark",
                  "leaders",
                  "endpoint",
                  "archive",
                  "runner",
                  "round"),
              Jdk.FILES,
              List.of(
                  "SelfTest",
                  "SelfTestOrder",
                  "SelfTestResult",
                  "Standing",
                  "Comparer",
                  "RunComparison")),
          new Room(
              "season",
              List.of("domain", Library.JACKSON),
              Jdk.FILES,
              List.of("SeasonFile", "SeasonOfRounds", "SeasonException")),
          // sockets, processes and the machine's own figures are what it measures with
          new Room(
              "bench",
              List.of(
                  "domain",
                  "plan",
                  "scoring",
                  "statistics",
                  "endpoint",
                  "archive",
                  "runner",
                  "verdict",
                  Library.JACKSON),
              Jdk.ALL,
              List.of(
                  "Audience",
                  "RunnerBench",
                  "StatisticsBench",
                  "CharacteristicsBench",
                  "StatisticsMeasure",
                  "SequentialBench",
                  "Measure")),
          new Room(
              "cli",
              List.of(
                  "domain",
                  "spec",
                  "plan",
                  "scoring",
                  "report",
                  "scheme",
                  "benchmark",
                  "generation",
                  "pull",
                  "seal",
                  "signature",
                  "timestamp",
                  "likeness",
                  "endpoint",
                  "archive",
                  "answers",
                  "rehearsal",
                  "sandbox",
                  "grading",
                  "check",
                  "leaders",
                  "runner",
                  "verdict",
                  "round",
                  "selftest",
                  "season",
                  "bench",
                  Library.PICOCLI),
              Jdk.ALL,
              List.of("Main")));

  /// Libraries, each with one home but for Jackson and OkHttp.
  static final class Library {
    static final String JACKSON = "com.fasterxml.jackson..";
    static final String SNAKEYAML = "org.yaml.snakeyaml..";
    static final String HARDWOOD = "dev.hardwood..";
    static final String ICU = "com.ibm.icu..";
    static final String OKHTTP = "okhttp3..";
    static final String BOUNCY_CASTLE = "org.bouncycastle..";
    static final String COMMONS_MATH = "org.apache.commons.math3..";
    static final String HTTP_SERVER = "com.sun.net.httpserver..";
    static final String PICOCLI = "picocli..";

    /// A part of the JDK: encryption, and keys made from keys and pass phrases.
    static final String CRYPTO = "javax.crypto..";

    private Library() {}
  }

  /// How much of the JDK a room may use.
  enum Jdk {
    PURE,
    FILES,
    NETWORK,
    ALL
  }

  @Override
  public String toString() {
    return name;
  }
}
