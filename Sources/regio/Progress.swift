import Foundation
import Synchronization

/// Says on standard error how far long work is, when that is a terminal; otherwise it is silent.
struct Progress: Sendable {
  let total: Int
  let what: String

  /// To be called with the number of finished pieces, from any thread; `nil` when nobody watches.
  var report: (@Sendable (Int) -> Void)? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    let (total, what) = (total, what)
    let step = max(1, total / 100)
    return { done in
      guard done % step == 0 || done == total else { return }
      let line = "\r\(done * 100 / total) % van \(total) \(what)" + (done == total ? "\n" : "")
      Self.lock.withLock { _ in FileHandle.standardError.write(Data(line.utf8)) }
    }
  }

  private static let lock = Mutex(())
}
