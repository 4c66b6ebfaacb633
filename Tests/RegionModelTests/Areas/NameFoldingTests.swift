import RegionModel
import Testing

@Suite("Folding names")
struct NameFoldingTests {
  @Test(
    "Names as people type them fold to the same letters",
    arguments: [
      ("'s-Hertogenbosch", "shertogenbosch"), ("S HERTOGENBOSCH", "shertogenbosch"),
      ("’s‑Hertogenbosch", "shertogenbosch"), ("Súdwest-Fryslân", "sudwestfryslan"),
      ("sudwest fryslan", "sudwestfryslan"), ("Bergen (NH.)", "bergennh"), ("Hengelo (O.)", "hengeloo"),
      ("Nuenen, Gerwen en Nederwetten", "nuenengerwenennederwetten"), ("IJsselstein", "ijsselstein"),
      ("Ĳsselstein", "ijsselstein"), ("ĳ", "ij"), ("Straße", "strasse"), ("Ærø", "aero"), ("Œuvre", "oeuvre"),
      ("Þór Ðan", "thordan"), ("Łódź", "lodz"), ("100.000+", "100000"), ("GM0796", "gm0796"), ("", ""),
      (" '-().,/\t\n", ""), ("İstanbul", "istanbul"), ("ı", "i"), ("Ŀl", "ll"), ("Αθήνα", "αθήνα"),
      ("\u{1F600}", ""),
    ])
  func examples(name: String, folded: String) {
    #expect(name.foldedName == folded)
  }

  @Test("A letter and a combining mark fold as the letter with the mark does")
  func combining() {
    #expect("Su\u{301}dwest-Frysla\u{302}n".foldedName == "sudwestfryslan")
    #expect("e\u{308}".foldedName == "ë".foldedName)
  }

  @Test("Every letter of Latin-1 and Latin Extended-A that has a base letter folds to plain letters")
  func marks() {
    // Letters without a plain base: ordinal signs, micro, kra and eng.
    let bare: Set<UInt32> = [0xAA, 0xB5, 0xBA, 0x138, 0x14A, 0x14B]
    for value in UInt32(0xC0)...0x17F where !bare.contains(value) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let folded = String(Character(scalar)).foldedName
      #expect(
        !folded.isEmpty && folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "U+\(value): \(folded)")
    }
  }

  @Test("Folding a folded name changes nothing, and capitals make no difference", arguments: 0..<40)
  func stable(seed: Int) {
    var random = FixedSeed(UInt64(seed))
    let letters = Array("abzAZ09 -'’.()éÉëâÂĳĲßœŒłŁçÇñ\u{301}")
    let name = String((0..<random.below(30)).map { _ in letters[random.below(letters.count)] })
    #expect(name.foldedName.foldedName == name.foldedName)
    #expect(name.uppercased().foldedName == name.foldedName)
    #expect(name.lowercased().foldedName == name.foldedName)
  }

  @Test(
    "A slug is the folded words with hyphens",
    arguments: [
      ("'s-Hertogenbosch", "s-hertogenbosch"),
      ("Regio Deal Achterhoek (tweede tranche)", "regio-deal-achterhoek-tweede-tranche"),
      ("Hunze en Aa’s", "hunze-en-aas"), ("100.000+", "100-000"), ("  Súdwest  Fryslân ", "sudwest-fryslan"),
      ("", ""), ("--- ' ---", ""), ("../../etc/passwd", "etc-passwd"),
    ])
  func slugs(name: String, slug: String) {
    #expect(name.slug() == slug)
  }

  @Test("A slug is cut to its limit, never ending in a hyphen")
  func slugLimit() {
    #expect("aaa bbb ccc".slug(limit: 5) == "aaa-b")
    #expect("aaa bbb ccc".slug(limit: 4) == "aaa")
    #expect("aaa bbb ccc".slug(limit: 3) == "aaa")
    #expect("aaa bbb ccc".slug(limit: 0) == "")
    #expect(String(repeating: "a", count: 200).slug().count == 80)
  }
}
