/// Why a picture did not become a PNG or PDF. `description` is the Dutch sentence for the user.
public enum PictureExportError: Error, Equatable, CustomStringConvertible {
  /// The text is not an SVG document with a size.
  case unreadable(message: String)
  /// The picture would have fewer pixels than can show anything, or more than a computer holds with ease.
  case size(width: Int, height: Int)
  /// The picture could not be drawn.
  case failed(message: String)

  /// The Dutch sentence.
  public var description: String {
    switch self {
    case .unreadable(let message): "De tekening is niet te lezen: \(message)"
    case .size(let width, let height):
      "Een plaatje van \(width) bij \(height) beeldpunten kan niet: het is ten minste \(PixelSize.least) breed en hoog, "
        + "ten hoogste \(PixelSize.most) breed of hoog, en heeft ten hoogste \(PixelSize.mostTogether / 1_000_000) "
        + "miljoen beeldpunten."
    case .failed(let message): "De tekening is niet om te zetten: \(message)"
    }
  }
}
