import Testing

@testable import regio

@Suite("Negative numbers behind an option")
struct NegativeNumbersTests {
  @Test("A minus with a digit is the value of the option before it, and nothing else is touched")
  func joined() {
    for (arguments, expected) in [
      (["kaart", "pendelringen", "--centra", "-3"], ["kaart", "pendelringen", "--centra=-3"]),
      (["--titel", "-5 %", "-x"], ["--titel=-5 %", "-x"]),
      (["--centra=4", "-3"], ["--centra=4", "-3"]),
      (["corop", "-3"], ["corop", "-3"]),
      (["--", "--centra", "-3"], ["--", "--centra", "-3"]),
      (["--uitvoer", "-"], ["--uitvoer", "-"]),
      (["--uitvoer", "-3-a.svg"], ["--uitvoer", "-3-a.svg"]),
      (["-3"], ["-3"]), ([], []),
    ] {
      #expect(NegativeNumbers.joined(arguments) == expected, "\(arguments)")
    }
  }

  @Test("Every whole number that is too low is refused in the same words as 0")
  func refused() throws {
    try withToy { regions, place throws in
      for (arguments, message) in [
        (
          ["kaart", "pendelringen", "--centra", "-3"],
          "fout: -3 ringen op één kaart kan niet. [aantal-ringen]\n  tip: Kies met --centra een aantal van 1 tot en met 60.\n"
        ),
        (
          ["diagram", "intramax", "--aantal", "-1"],
          "fout: Een boom met -1 regio's past niet op een blad. [aantal-past-niet]\n  tip: Kies met --aantal een getal van 1 tot en met 9.\n"
        ),
        (
          ["bereik", "--beste", "-1"],
          "fout: --beste vraagt een aantal van ten minste 1; er staat -1. [aantal-te-laag]\n  tip: Bijvoorbeeld: regio bereik --beste 5\n"
        ),
        (
          ["cijfer", "drukte", "--klassen", "-2"],
          "fout: -2 klassen kan niet. [klassen-ongeldig]\n  tip: Kies een aantal van 2 tot en met 7.\n"
        ),
        (
          ["kaart", "rij", "--formaat", "png", "--breedte", "-5"],
          "fout: --breedte -5 kan niet. [beeld-maat]\n  tip: --breedte ligt tussen 16 en 32767.\n"
        ),
        (
          ["kaart", "rij", "--formaat", "png", "--dpi", "-5"],
          "fout: --dpi -5 kan niet. [beeld-maat]\n  tip: --dpi ligt tussen 36 en 1200.\n"
        ),
        (
          ["bereik", "--tijd", "-1"],
          "fout: --tijd is een aantal seconden boven 0, hooguit 86400.\n"
        ),
        (["clusters", "--herhalingen", "-1"], "fout: --herhalingen ligt tussen 1 en 100000.\n"),
        (
          ["kaart", "pendelringen", "--centra", "-3.5"],
          "fout: De waarde '-3.5' past niet bij '--centra <aantal>'\n"
        ),
      ] {
        let run = try Program(arguments, in: place, regions: regions)
        #expect(run.code == 64 && run.output == "")
        #expect(run.messages.hasPrefix(message), "\(run.messages)")
      }
      #expect(files(below: place).isEmpty)
    }
  }

  @Test("An option that misses its value still says so")
  func missing() throws {
    try withToy { regions, place throws in
      let run = try Program(
        ["kaart", "pendelringen", "--centra", "--formaat", "csv"], in: place, regions: regions)
      #expect(run.messages.hasPrefix("fout: Er ontbreekt een waarde bij '--centra <aantal>'\n"))
    }
  }
}
