import Foundation

/// The screen: results on standard output, everything else on standard error.
enum Terminal {
  /// Prints a result; a closed pipe ends the program quietly.
  static func print(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: FileHandle.standardOutput)
  }

  /// Prints a message that is no result.
  static func complain(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: FileHandle.standardError)
  }

  /// Width of the screen in characters: of the terminal if there is one, between 60 and 160, else 100.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return min(160, max(60, Int(size.ws_col)))
  }

  private static func write(_ text: String, to handle: FileHandle) {
    do { try handle.write(contentsOf: Data(text.utf8)) } catch { Foundation.exit(74) }
  }
}
