import Foundation
import RegionData
import RegionModel
import Testing

/// The data set of 2018 that the project holds, loaded once for all tests.
enum RealDataset {
  /// The folder, found from this file upwards.
  static let folder: String? = {
    var place = URL(fileURLWithPath: #filePath)
    while place.path != "/" {
      place.deleteLastPathComponent()
      let folder = place.appendingPathComponent("regions/2018").path
      if FileManager.default.fileExists(atPath: folder + "/dataset.yaml") { return folder }
    }
    return nil
  }()

  private static let loaded: Result<LoadedDataset, DatasetError> = {
    do throws(DatasetError) {
      return .success(try DatasetLoader.load(folder: folder ?? "regions/2018"))
    } catch {
      return .failure(error)
    }
  }()

  /// The load; throws what the load threw.
  static func load() throws -> LoadedDataset { try loaded.get() }

  /// The graph.
  static func graph() throws -> RegionGraph { try loaded.get().graph }
}

extension RegionGraph {
  /// The number of the municipality with this code.
  func require(_ code: String) throws -> Int {
    try #require(number(of: MunicipalityCode(code)), "\(code)")
  }

  /// The names of some municipalities.
  func names(_ members: some Sequence<Int>) -> [String] { members.map { municipalities[$0].name } }
}
