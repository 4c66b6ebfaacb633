import Foundation
import RegionModel

/// The screen: results on standard output, everything else on standard error.
enum Terminal {
  /// Prints a result; a closed pipe ends the program quietly.
  static func print(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: FileHandle.standardOutput)
  }

  /// Writes a picture to standard output as it is.
  static func print(bytes: [UInt8]) { write(Data(bytes), to: FileHandle.standardOutput) }

  /// Prints a message that is no result; signs that steer a terminal are left out of it.
  static func complain(_ text: String) {
    let text = text.withoutControls
    write(text.hasSuffix("\n") ? text : text + "\n", to: FileHandle.standardError)
  }

  /// Width of the screen in characters: of the terminal if there is one, between 60 and 160, else 100.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return min(160, max(60, Int(size.ws_col)))
  }

  private static func write(_ text: String, to handle: FileHandle) { write(Data(text.utf8), to: handle) }

  private static func write(_ data: Data, to handle: FileHandle) {
    do { try handle.write(contentsOf: data) } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      // A pipe that is closed wants no more; a full disk has to be told.
      if cause?.code != Int(EPIPE), handle === FileHandle.standardOutput {
        let text = Diagnostic(
          "niet-te-schrijven", "De uitvoer is niet te schrijven.", hint: "Is de schijf vol?"
        ).text
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
      }
      Foundation.exit(74)
    }
  }
}

extension String {
  /// The text without control characters and marks that turn the direction of text, but with its line ends and
  /// tabs.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          scalar == "\n" || scalar == "\t"
            || ![.control, .format].contains(scalar.properties.generalCategory)
        }))
  }

  /// The text as a message repeats it: on one line, at most 60 characters.
  var forMessage: String {
    let line = String(withoutControls.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
