import Foundation

/// A command with what was promised about it.
struct Promise {
  let arguments: [String]
  /// Longest time in milliseconds.
  let milliseconds: Double
  /// Most memory in MB, where promised.
  var megabytes: Double?
  /// File of the picture and its largest size in KB, where promised.
  var picture: (file: String, kilobytes: Double)?

  static let all = [
    Promise(arguments: ["gemeente", "Oss"], milliseconds: 150, megabytes: 150),
    Promise(
      arguments: ["kaart", "veiligheidsregio"], milliseconds: 300,
      picture: ("kaart-veiligheidsregio.svg", 900)),
    Promise(
      arguments: ["kaart", "pendel"], milliseconds: 400, picture: ("kaart-pendel.svg", 900)),
    Promise(
      arguments: ["logisch", "Oss"], milliseconds: 400, picture: ("logische-regio-oss.svg", 900)),
    Promise(arguments: ["logisch", "--landelijk"], milliseconds: 3000),
    Promise(arguments: ["controleer"], milliseconds: 400),
  ]

  /// The row of the table: median and minimum of `runs`, after one run that fills the disk cache.
  func measured(program: String, folder: String, runs: Int) -> String {
    let words = arguments + (picture == nil ? [] : ["--uitvoer", folder])
    let times = (0...runs).compactMap { _ in ChildRun(program, words) }.dropFirst()
      .sorted { $0.seconds < $1.seconds }
    guard let least = times.first, times.allSatisfy({ $0.code == 0 }) else {
      return "| regio \(arguments.joined(separator: " ")) | mislukt | | | | |"
    }
    let median = times[times.count / 2].seconds * 1000
    let memory = times.map(\.megabytes).max() ?? 0
    var promised = "≤ \(Int(milliseconds)) ms"
    var holds = median <= milliseconds
    if let megabytes {
      promised += ", ≤ \(Int(megabytes)) MB"
      holds = holds && memory <= megabytes
    }
    var size = ""
    if let picture {
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + picture.file)
      let kilobytes = Double((attributes?[.size] as? Int) ?? 0) / 1000
      size = Self.rounded(kilobytes)
      promised += ", ≤ \(Int(picture.kilobytes)) KB"
      holds = holds && kilobytes > 0 && kilobytes <= picture.kilobytes
    }
    return
      "| regio \(arguments.joined(separator: " ")) | \(Self.rounded(median)) | \(Self.rounded(least.seconds * 1000)) | \(Self.rounded(memory)) | \(size) | \(promised): \(holds ? "gehaald" : "NIET gehaald") |"
  }

  static func rounded(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
