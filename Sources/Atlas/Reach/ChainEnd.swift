import RegionAnalysis
import RegionModel
import RegionRendering

/// Where a chain begins or ends: a municipality, or a body with members.
enum ChainEnd: Sendable {
  case municipality(Int)
  case body(Channel)
}

extension RegionGraph {
  /// The two things that `words` name together. Every place to cut the words in two is tried, the words typed as one
  /// argument staying together; the first cut where both are known wins.
  /// - Throws: ``AtlasError/request(_:)`` when there is no such cut.
  func chainEnds(_ words: [String]) throws(AtlasError) -> (ChainEnd, ChainEnd) {
    let words = words.filter { !$0.foldedName.isEmpty }
    guard words.count > 1 else {
      throw .request([
        Diagnostic(
          "eind-ontbreekt", "Noem twee gemeenten of verbanden: het begin en het eind van de keten.",
          hint: "Bijvoorbeeld: regio keten Vaals Vlieland, of: regio keten \"Den Haag\" G40")
      ])
    }
    for cut in 1..<words.count {
      guard let start = knownEnd(words[..<cut].joined(separator: " ")),
        let end = knownEnd(words[cut...].joined(separator: " "))
      else { continue }
      return (start, end)
    }
    // No cut makes two known names: the one after the first word that is known says what is wrong.
    let cut = (1..<words.count).first { knownEnd(words[..<$0].joined(separator: " ")) != nil } ?? 1
    var problems: [Diagnostic] = []
    var ends: [ChainEnd] = []
    for part in [words[..<cut], words[cut...]] {
      do { ends.append(try chainEnd(part.joined(separator: " "))) } catch { problems += error.diagnostics }
    }
    guard problems.isEmpty, ends.count == 2 else { throw .request(problems) }
    return (ends[0], ends[1])
  }

  private func knownEnd(_ text: String) -> ChainEnd? {
    switch municipalityNames.match(text) {
    case .found(let number): return .municipality(number)
    case .ambiguous: return nil
    case .unknown: break
    }
    guard let found = try? chainEnd(text) else { return nil }
    return found
  }

  /// The municipality or body that `text` means; a municipality comes first, then a network, then any other body.
  func chainEnd(_ text: String) throws(AtlasError) -> ChainEnd {
    switch municipalityNames.match(text) {
    case .found(let number): return .municipality(number)
    case .ambiguous: return .municipality(try findMunicipality(text))
    case .unknown(let nearest):
      if let body = meetingBody(text) { return .body(body) }
      do {
        return .body(try channelGroup(text).together(in: self))
      } catch {
        guard case .request(let problems) = error, problems.first?.code == "kanaal-onbekend" else {
          throw error
        }
        let near = names(nearest.prefix(3)).nonEmpty.map {
          "Bedoelt u gemeente \(DutchNumber.list($0, word: "of"))?"
        }
        throw .request([
          Diagnostic(
            "eind-onbekend", "\"\(text.oneLine)\" is geen bekende gemeente en geen bekend verband.",
            hint: [near, problems.first?.hint].compactMap { $0 }.joined(separator: " "))
        ])
      }
    }
  }

  /// The one arrangement or programme with members that is called exactly so: in a chain it comes before a region.
  private func meetingBody(_ text: String) -> Channel? {
    let found =
      arrangementNames.known(text).map { channel(arrangements[$0]) }
      + programmeNames.known(text).map { channel(programmes[$0]) }
    let filled = found.filter { !$0.members.isEmpty }
    return filled.count == 1 ? filled[0] : nil
  }

  /// How to call an end in a sentence.
  func name(of end: ChainEnd) -> String {
    switch end {
    case .municipality(let number): municipalities[number].name
    case .body(let channel): channel.name
    }
  }
}

/// The bodies of a chain with the ends among them.
struct ChainGround: Sendable {
  let chains: ContactChains
  let start: ContactChains.End
  let end: ContactChains.End

  init(from start: ChainEnd, to end: ChainEnd, pool: ChannelPool, graph: RegionGraph) {
    var bodies = pool.channels
    func place(_ end: ChainEnd) -> ContactChains.End {
      switch end {
      case .municipality(let number): return .municipality(number)
      case .body(let channel):
        if let known = bodies.firstIndex(where: { $0.id == channel.id }) { return .body(known) }
        bodies.append(channel)
        return .body(bodies.count - 1)
      }
    }
    self.start = place(start)
    self.end = place(end)
    chains = ContactChains(bodies, capacity: graph.count)
  }
}
