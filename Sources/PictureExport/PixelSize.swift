/// How many pixels a picture gets.
public enum PixelSize: Sendable, Hashable {
  /// So many pixels from left to right; the height follows.
  case width(Int)
  /// So many pixels on an inch of the page.
  case dpi(Int)

  /// Fewest pixels of a side.
  public static let least = 16
  /// Most pixels of a side: what cairo can draw on.
  public static let most = 32_767
  /// Most pixels of a picture: an A3 page at 600 dpi fits, in 320 MB of memory.
  public static let mostTogether = 80_000_000
  /// What is good for a slide and for print on A4.
  public static let standard = PixelSize.dpi(200)

  /// Pixels of a page of `width` by `height` points, at least one each way.
  /// - Throws: ``PictureExportError/size(width:height:)`` outside the limits.
  func pixels(width: Double, height: Double) throws(PictureExportError) -> (width: Int, height: Int) {
    let scale =
      switch self {
      case .width(let pixels): Double(pixels) / width
      case .dpi(let dpi): Double(dpi) / 72
      }
    func rounded(_ value: Double) -> Int { Int(min(max(value.rounded(), 0), 1e9)) }
    let size = (width: rounded(width * scale), height: rounded(height * scale))
    guard min(size.width, size.height) >= Self.least, max(size.width, size.height) <= Self.most,
      size.width * size.height <= Self.mostTogether
    else { throw .size(width: size.width, height: size.height) }
    return size
  }
}
