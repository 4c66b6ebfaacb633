import Atlas
import Foundation
import RegionData
import RegionModel

/// The data sets that tests ask, each loaded once.
enum Loaded {
  private static let realResult = Result { try Atlas(folder: DataFolder(path: regions), year: 2018) }
  private static let toyResult = Result { try atlas(of: ToyFolder()) }

  /// The real data of 2018.
  static func real() throws -> Atlas { try realResult.get() }

  /// The toy country.
  static func toy() throws -> Atlas { try toyResult.get() }

  /// The toy country after a change to its files.
  static func toy(_ change: (inout ToyFolder) -> Void) throws -> Atlas {
    var folder = ToyFolder()
    change(&folder)
    return try atlas(of: folder)
  }

  private static func atlas(of toy: ToyFolder) throws -> Atlas {
    try withTemporaryFolder { path throws in
      try toy.write(to: path)
      return try Atlas(folder: DataFolder(path: path))
    }
  }

  /// The folder `regions` of this checkout.
  static var regions: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("regions").path
  }
}
