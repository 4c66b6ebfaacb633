/// The part of a map where most places lie together: what an inset enlarges.
///
/// Of all windows of one size with a place in the middle, the one that holds most places; of equal ones that
/// of the first place. O(places²).
struct CrowdedWindow: Sendable {
  /// The window, in points on the page.
  let rect: PageRect
  /// How many places it holds, edges included.
  let count: Int

  /// Looks for a window of `width` by `height` points among `places`; `nil` when there are none.
  init?(places: [PagePoint], width: Double, height: Double) {
    var best: (rect: PageRect, count: Int)?
    for middle in places {
      let rect = PageRect(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
      let count = places.count {
        $0.x >= rect.x && $0.x <= rect.right && $0.y >= rect.y && $0.y <= rect.bottom
      }
      if count > best?.count ?? 0 { best = (rect, count) }
    }
    guard let best else { return nil }
    (rect, count) = best
  }
}
