/// The smallest number of letters to insert, delete, replace or swap with their neighbour to turn `left` into
/// `right` (optimal string alignment), or `nil` when that is more than `limit`.
///
/// It answers a typing error with the nearest known name. O(|left|·|right|).
/// Source: Damerau 1964, doi:10.1145/363958.363994.
public func editDistance(_ left: String, _ right: String, limit: Int) -> Int? {
  let a = Array(left.unicodeScalars)
  let b = Array(right.unicodeScalars)
  guard abs(a.count - b.count) <= limit else { return nil }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in 1...b.count {
      let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(replaced, last[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    if (row.min() ?? 0) > limit { return nil }
    (beforeLast, last) = (last, row)
  }
  let distance = last[b.count]
  return distance <= limit ? distance : nil
}
