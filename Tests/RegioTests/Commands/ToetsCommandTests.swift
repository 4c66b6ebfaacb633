import Testing

@Suite("The commands toets and keuze")
struct ToetsCommandTests {
  private func run(_ arguments: [String]) throws -> Program {
    try withToy { regions, place throws in try Program(arguments, in: place, regions: regions) }
  }

  @Test("A region by words, municipalities and an arrangement have a card; csv prints it")
  func ways() throws {
    for subject in [["rijregio", "Boven"], ["--gemeenten", "Aadorp, Iland"], ["--regeling", "roo:2"]] {
      let run = try run(["toets"] + subject + ["--formaat", "csv"])
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("id,thema,cijfer,waarde,teller,noemer,gunstig,rang,van,percentiel,"))
    }
  }

  @Test("All arrangements are sorted and filtered by the options")
  func arrangements() throws {
    let run = try run([
      "toets", "--alle-regelingen", "--sorteer", "inwoners", "--min-leden", "3", "--rechtsvorm",
      "openbaar lichaam", "--beleid", "zorg", "--formaat", "csv",
    ])
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("1,roo:1,Samen Boven (SB),3,6000,") == true)
  }

  @Test("A choice and its contradictions")
  func choice() throws {
    let good = try run(["keuze", "rij", "--splits", "Boven=Aadorp", "--fuseer", "Midden,Onder"])
    #expect(good.code == 0)
    #expect(good.output.hasPrefix("Keuze: rij met Aadorp los van Boven; Midden en Onder samen\n"))
    let bad = try run(["keuze", "rij:R1", "--voeg-toe", "Aadorp"])
    #expect(bad.code == 64)
    #expect(bad.output == "")
    #expect(bad.messages.hasPrefix("fout: Aadorp zit al in rijregio Boven. [al-lid]\n"))
  }

  @Test(
    "Options that do not go together end with exit code 64 and say which",
    arguments: [
      (["toets", "--alle-regelingen", "Boven"], "--alle-regelingen gaat niet samen met een regio"),
      (["toets", "Boven", "--sorteer", "inwoners"], "horen bij --alle-regelingen."),
      (["toets"], "Er is geen regio genoemd."),
      (["toets", "Boven", "--gemeenten", "Aadorp"], "Een regio en --gemeenten gaan niet samen."),
      (["keuze", "rij", "--splits", "a", "--voeg-toe", "b"], "--splits en --fuseer gaan niet samen met"),
      (["keuze", "--fuseer", "a,b"], "hoort de naam van een indeling."),
    ] as [([String], String)])
  func contradictions(arguments: [String], words: String) throws {
    let run = try run(arguments)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.messages.contains(words), "\(run.messages)")
  }
}
