import RegionAnalysis
import RegionModel
import RegionRendering

/// How many of the municipalities, residents and seats a set holds, in words and figures.
extension RegionGraph {
  /// `64 van de 380 gemeenten`, `alle 380 gemeenten`, `geen van de 380 gemeenten`.
  func outOfAll(_ members: MunicipalitySet) -> String {
    let all = DutchNumber.counted(count, "gemeente", "gemeenten")
    switch members.count {
    case 0: return "geen enkele gemeente"
    case count: return count == 1 ? "de enige gemeente" : "alle \(all)"
    default: return "\(DutchNumber.count(members.count)) van de \(all)"
    }
  }

  /// `2.379.614 inwoners (13,9 %)`.
  func residents(_ members: some Sequence<Int>) -> String {
    let residents = inhabitants(of: members)
    return
      "\(DutchNumber.counted(residents, "inwoner", "inwoners")) (\(DutchNumber.share(residentShare(residents))))"
  }

  /// The share of all residents.
  func residentShare(_ residents: Int) -> Double {
    let all = inhabitants(of: self.all)
    return all > 0 ? Double(residents) / Double(all) : 0
  }

  /// Municipalities by name, the largest first, folded when there are many: `A, B en 12 andere gemeenten`.
  func folded(_ members: MunicipalitySet, limit: Int = 10) -> String {
    shortNames(bySize(members), limit: limit)
  }

  /// Whose membership of a channel is not certain, as a Dutch sentence; `nil` when all are.
  func doubt(about channel: Channel) -> String? {
    channel.marked.isEmpty ? nil : "Lidmaatschap niet zeker: \(folded(channel.marked, limit: 4))."
  }
}
