import Foundation

/// One run of a command as a process of its own: wall time and peak memory as the system counted them.
struct ChildRun {
  /// Seconds from start to end.
  let seconds: Double
  /// Peak memory in MB.
  let megabytes: Double
  /// Exit code, or a negative signal number.
  let code: Int32

  /// Runs `program` with `arguments`, its output thrown away; `nil` when it could not be started.
  init?(_ program: String, _ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let start = ContinuousClock.now
    guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { return nil }
    let time = ContinuousClock.now - start
    seconds = time / .seconds(1)
    megabytes = Double(usage.ru_maxrss) / 1024
    code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}
