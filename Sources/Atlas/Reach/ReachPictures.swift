import RegionAnalysis
import RegionModel
import RegionRendering

extension StaircaseReport {
  func pictures() throws(AtlasError) -> [Artefact.Picture] { [] }
}
extension MinimalReport {
  func pictures() throws(AtlasError) -> [Artefact.Picture] { [] }
}
extension BestReport {
  func pictures() throws(AtlasError) -> [Artefact.Picture] { [] }
}
