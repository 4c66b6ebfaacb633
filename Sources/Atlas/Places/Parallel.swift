import Dispatch
import Foundation
import Synchronization

/// Work on all cores at once.
enum Parallel {
  /// Does `count` pieces of work, each adding to an accumulator of its worker, and joins the accumulators.
  ///
  /// Pieces are given out in any order, so `join` must not depend on order: then the result does not depend on the
  /// number of cores. `progress` is called with the number of finished pieces, from any thread.
  static func reduce<Sum: Sendable>(
    count: Int, into zero: Sum, progress: (@Sendable (Int) -> Void)?,
    work: @Sendable (Int, inout Sum) -> Void, join: @Sendable (inout Sum, Sum) -> Void
  ) -> Sum {
    let workers = max(1, min(count, ProcessInfo.processInfo.activeProcessorCount))
    let total = Mutex(zero)
    let next = Atomic(0)
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var sum = zero
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { break }
        work(piece, &sum)
        progress?(done.add(1, ordering: .relaxed).newValue)
      }
      total.withLock { join(&$0, sum) }
    }
    return total.withLock { $0 }
  }
}
