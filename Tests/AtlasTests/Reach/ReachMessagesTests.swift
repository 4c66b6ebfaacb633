import Foundation
import RegionModel
import Testing

@testable import Atlas

@Suite("Reach: what is wrong is said in plain Dutch")
struct ReachMessagesTests {
  private func toy(_ question: some Question) -> [String] {
    problems { _ = try Loaded.toy().answer(question) }
  }

  private func real(_ question: some Question) -> [String] {
    problems { _ = try Loaded.real().answer(question) }
  }

  @Test("An unknown channel gets the nearest names, all wrong ones at once")
  func unknown() {
    #expect(
      real(ReachQuestion(via: "G5,vng-afdeling")) == [
        "fout: \"G5\" is geen bekend kanaal. [kanaal-onbekend]\n  tip: Bedoelt u G4?",
        "fout: \"vng-afdeling\" kan meer dan één kanaal zijn. [kanaal-dubbelzinnig]\n  tip: Bedoelt u vng-afdelingen? Kies uit: VNG Afdeling Gelderland (netwerk:VNG-GE); VNG Afdeling Overijssel (netwerk:VNG-OV); VNG Afdeling Utrecht (netwerk:VNG-UT).",
      ])
    #expect(
      real(ReachQuestion(via: "Vlieland")) == [
        "fout: \"Vlieland\" is een gemeente, geen kanaal. [kanaal-onbekend]\n  tip: Een eigen lijst van gemeenten zet u in een bestand; noem het met @, bijvoorbeeld @lijst.csv."
      ])
    #expect(
      toy(ReachQuestion(via: ",")) == [
        "fout: Noem ten minste één kanaal. [kanaal-ontbreekt]\n  tip: Bijvoorbeeld: regio bereik --via G4,P10,vng-afdelingen"
      ])
  }

  @Test("A comma or plus with nothing on one side of it is refused, a plus that ends a name is not")
  func emptyParts() throws {
    for via in ["G4,,P10", ",G4", "G4,", "G4, ,P10", "G4,\"\",P10"] {
      #expect(
        real(ReachQuestion(via: via)) == [
          "fout: In \"\(via)\" staat een komma zonder kanaal ervoor of erachter. [kanaal-leeg-deel]\n  tip: Noem daar een kanaal, of haal de komma weg, bijvoorbeeld: G4,P10."
        ])
    }
    for via in ["G4+", "+G4", "G4++P10", "G4+P10+"] {
      #expect(
        real(ReachQuestion(via: via)) == [
          "fout: In \"\(via)\" staat een plus zonder kanaal ervoor of erachter. [kanaal-leeg-deel]\n  tip: Noem daar een kanaal, of haal de plus weg, bijvoorbeeld: G4+P10."
        ])
    }
    for choice in [
      ReachQuestion.Choice(from: "netwerk,,regeling"), .init(fixed: "G4,"), .init(excluded: ",G4"),
    ] {
      #expect(real(ReachQuestion(minimal: .one, from: choice)).first?.contains("kanaal-leeg-deel") == true)
    }
    for via in ["100.000+", "100.000++G4", "G4+100.000+", "Duo+", "G4, P10"] {
      #expect(try !Loaded.real().answer(ReachQuestion(via: via)).pictures.isEmpty, "\(via)")
    }
  }

  @Test("A channel without municipalities is empty")
  func empty() {
    #expect(
      toy(ReachQuestion(via: "roo:3")) == [
        "fout: \"roo:3\" bereikt niemand: er zijn geen gemeenten van bekend. [kanaal-leeg]\n  tip: Kies een kanaal met gemeenten."
      ])
  }

  @Test("Fixed and excluded contradict each other; nothing left is said")
  func conflict() {
    #expect(
      real(ReachQuestion(minimal: .one, from: .init(fixed: "G4,P10", excluded: "vng-afdelingen,G4"))) == [
        "fout: \"G4\" staat in --vast en ook in --sluit-uit. [kanaal-strijdig]\n  tip: Haal het uit een van beide."
      ])
    #expect(
      toy(ReachQuestion(minimal: .one, from: .init(from: "deal", excluded: "deal"))) == [
        "fout: Er blijft geen enkel kanaal over om uit te kiezen. [kanalen-op]\n  tip: Kies ruimer met --uit, of sluit minder uit."
      ])
    #expect(
      toy(ReachQuestion(best: 0)) == [
        "fout: --beste vraagt een aantal van ten minste 1; er staat 0. [aantal-te-laag]\n  tip: Bijvoorbeeld: regio bereik --beste 5"
      ])
    #expect(
      problems { _ = try ChannelCost("geld") } == [
        "fout: \"geld\" is geen gewicht. [gewicht-onbekend]\n  tip: Kies uit: 1, inwoners of vergaderingen."
      ])
  }

  @Test("A saved list is read with or without a heading, by name or code")
  func list() throws {
    try withTemporaryFolder { folder throws in
      for (name, text) in [
        ("a.csv", "code;gemeente\r\nGM0001;Aadorp\r\nGM0002;Beekdam\r\n"), ("b.txt", "Aadorp\nbeekdam\n"),
        ("c.csv", "rang,gemeente\n1,Aadorp\n2,Oud Aa\n3,Beekdam\n"),
      ] {
        let path = folder + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let report = try Loaded.toy().answer(ReachQuestion(via: "@\(path)")).report
        #expect(try report.table("trap").column("bereikt") == ["2"], "\(name)")
        #expect(try report.table("trap").column("via") == ["lijst \(name)"])
      }
    }
  }

  @Test("A list of another year, an empty one and one that is not there say so, with the line")
  func wrongLists() throws {
    try withTemporaryFolder { folder throws in
      let path = folder + "/oud.csv"
      try Data("code\nGM0001\nGM1999\nBeekdem\n".utf8).write(to: URL(fileURLWithPath: path))
      #expect(
        toy(ReachQuestion(via: path)) == [
          "\(path):3:1: fout: \"GM1999\" is geen gemeente op 1 januari 2018. [gemeente-onbekend]\n  GM1999\n  ^\n  tip: Is de lijst van een ander jaar? Kies dat jaar met --jaar, of pas de lijst aan.",
          "\(path):4:1: fout: \"Beekdem\" is geen gemeente op 1 januari 2018. [gemeente-onbekend]\n  Beekdem\n  ^\n  tip: Bedoelt u Beekdam (GM0002)? Of is de lijst van een ander jaar?",
        ])
      let empty = folder + "/leeg.csv"
      try Data("gemeente\n".utf8).write(to: URL(fileURLWithPath: empty))
      #expect(
        toy(ReachQuestion(via: empty)) == [
          "\(empty): fout: In dit bestand staat geen enkele gemeente. [lijst-leeg]\n  tip: Zet op elke regel één gemeente, met een kopregel zoals code of gemeente."
        ])
      let strange = folder + "/anders.csv"
      try Data("a,b\n1,2\n".utf8).write(to: URL(fileURLWithPath: strange))
      #expect(toy(ReachQuestion(via: strange)).first?.contains("[kolom-ontbreekt]") == true)
      #expect(
        toy(ReachQuestion(via: "@\(folder)/weg.csv")) == [
          "\(folder)/weg.csv: fout: Het bestand bestaat niet. [bestand-ontbreekt]\n  tip: Een bestand met gemeenten noemt u met @ ervoor, bijvoorbeeld @lijst.csv."
        ])
    }
  }

  @Test("A chain needs two known ends")
  func chains() {
    #expect(
      toy(ChainQuestion(words: ["Aadorp"])) == [
        "fout: Noem twee gemeenten of verbanden: het begin en het eind van de keten. [eind-ontbreekt]\n  tip: Bijvoorbeeld: regio keten Vaals Vlieland, of: regio keten \"Den Haag\" G40"
      ])
    let wrong = real(ChainQuestion(words: ["Vaals", "Vlielant"]))
    #expect(wrong.count == 1)
    #expect(
      wrong.first?.hasPrefix(
        "fout: \"Vlielant\" is geen bekende gemeente en geen bekend verband. [eind-onbekend]\n  tip: Bedoelt u gemeente Vlieland?"
      ) == true)
    #expect(
      toy(ChainQuestion(words: ["Aadorp"], steps: 0)) == [
        "fout: --stappen ligt tussen 1 en 100; er staat 0. [aantal-stappen]\n  tip: Bijvoorbeeld: regio keten Vaals --stappen 2"
      ])
  }

  @Test("Hostile words are repeated on one line and break nothing")
  func hostile() {
    for word in ["\u{1B}[31mrood", "a\nb", "\"", "++", "@", "🙂", String(repeating: "x", count: 500)] {
      for text in toy(ReachQuestion(via: word)) { #expect(!text.contains("\u{1B}") && text.count < 900) }
    }
  }
}
