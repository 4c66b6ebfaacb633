/// The part of a map where most places lie together: what an inset enlarges.
///
/// Of all windows of one size with a place in the middle, the one that holds most places; of equal ones that
/// of the first place. O(places²).
struct CrowdedWindow: Sendable {
  /// The window, in points on the page.
  let rect: PageRect
  /// How many places it holds, edges included, or what they weigh together.
  let count: Int

  /// Looks for a window of `width` by `height` points among `places`; `nil` when there are none. With `weights`
  /// each place counts for its own.
  init?(places: [PagePoint], weights: [Int]? = nil, width: Double, height: Double) {
    var best: (rect: PageRect, count: Int)?
    for middle in places {
      let rect = PageRect(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
      let count = places.indices.reduce(0) { sum, index in
        let place = places[index]
        let isIn =
          place.x >= rect.x && place.x <= rect.right && place.y >= rect.y && place.y <= rect.bottom
        return isIn ? sum + (weights?[index] ?? 1) : sum
      }
      if count > best?.count ?? 0 { best = (rect, count) }
    }
    guard let best else { return nil }
    (rect, count) = best
  }
}
