/// How wide each letter is in Liberation Sans, which has the widths of Arial and Helvetica.
///
/// Facts taken from the `hmtx` table of Liberation Sans 2.1 (units of 1/2048 em) for U+0020–007E and
/// U+00A0–017F: each letter of `classes` stands for one sign and points into `widths`.
struct LetterWidths: Sendable {
  private let table: [UInt16]
  /// Width of a sign that is not in the table, in units.
  let fallback: Int

  /// The letters that number the widths, in order.
  private static let numbering = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJK"

  private init(widths: [UInt16], classes: String, fallback: Int) {
    let numbers = Dictionary(zip(Self.numbering, 0...), uniquingKeysWith: { first, _ in first })
    table = classes.map { widths[numbers[$0] ?? 0] }
    self.fallback = fallback
  }

  /// Width of `scalar` in units of 1/2048 em. O(1).
  func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return Int(table[Int(scalar.value) - 0x20])
    case 0xA0...0x17F: return Int(table[Int(scalar.value) - 0xA0 + 95])
    case 0x2018...0x201A, 0x2007...0x200A, 0x202F: return 569
    case 0x201C...0x201E: return 1024
    case 0x2010, 0x2011: return 682
    case 0x2013, 0x20AC: return 1139
    case 0x2022: return 717
    case 0x2212, 0x2248, 0x2260, 0x2264, 0x2265: return 1196
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2014, 0x2026, 0x2122, 0x2190...0x21FF, 0x2600...0x27BF, 0x2E80...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFFEF:
      return 2048
    case 0x1F000...0x1FFFF: return 2662
    case 0x20000...0x3FFFF: return 2048
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .control, .format: return 0
      default: return fallback
      }
    }
  }

  /// Width of a text of printable ASCII signs only, in units; `nil` for any other. O(length).
  func ascii(_ text: String) -> Int? {
    var units = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      units += Int(table[Int(byte) - 0x20])
    }
    return units
  }

  /// Normal weight.
  static let regular = LetterWidths(
    widths: [
      391, 455, 532, 569, 597, 682, 684, 727, 748, 758, 768, 797, 819, 909, 961, 1024, 1100, 1124, 1131, 1139,
      1180, 1196, 1237, 1251, 1259, 1366, 1479, 1481, 1505, 1509, 1593, 1706, 1708, 1821, 1933, 2048, 2079,
    ],
    classes: regularClasses, fallback: 1366)

  /// Bold.
  static let bold = LetterWidths(
    widths: [
      487, 569, 573, 682, 748, 758, 789, 797, 819, 971, 981, 1024, 1124, 1131, 1139, 1180, 1196, 1251, 1366,
      1451, 1472, 1479, 1481, 1509, 1593, 1607, 1706, 1708, 1821, 1933, 1997, 2048,
    ],
    classes: boldClasses, fallback: 1479)

  private static let regularClasses =
    "ddhttHzafflvdfddttttttttttddvvvtKzzAAzxEAdpztFAEzEAzxAzIzzxdddotfttpttdttbbpbFttttfpdtpApppgcgvd"
    + "fttttctfDjtvfDsmrfffuqdffitGGGxzzzzzzJAzzzzddddAAEEEEEvEAAAAzzxttttttHpttttddddtttttttrxttttptpz"
    + "tztztApApApApAyAtztztztztztEtEtEtEtAtAtdddddddbddCnpbzpptbtbtetgtbAtAtAtwBtEtEtEtJIAfAfAfzpzpzpz"
    + "pxdxkxdAtAtAtAtAtAtIAzpzxpxpxpb"

  private static let boldClasses =
    "bdjooCvaddhqbdbbooooooooooddqqqrEvvvvsryvbovrAvysyvsrvsDssrdbdqodororodrrbbobCrrrrhodroyoolhchqb"
    + "doooocodxfoqdxnimdddpobddeoBBBrvvvvvvFvssssbbbbvvyyyyyqyvvvvssrooooooCooooobbbbrrrrrrrmrrrrrorov"
    + "ovovovovovovovuvrsososososoyryryryrvrvrbbbbbbbbbbzoobvoorbrbrgrkrbvrvrvrtwryryryrFDvhvhvhsososos"
    + "ordrkrdvrvrvrvrvrvrDysosrlrlrlb"
}
